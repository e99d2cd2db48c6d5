using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>The program's own act: the last day of a step is over, and its owner is asked why it is late.</summary>
[Act("ask-why-late", "要求说明逾期原因", "Ask why a step is late")]
[By(Office.System)]
public sealed record AskWhyLate : CaseAct
{
    [Label("决议序号", "Resolution"), Range(1, Most.Items)]
    public required int Resolution { get; init; }

    [Label("步骤序号", "Step"), Range(1, StepLine.Most)]
    public required int Step { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AskWhyLate, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, AskWhyLate act, ActMoment moment)
        {
            aggregate.AskWhyLate(act.Resolution, act.Step, moment);
            return null;
        }
    }
}
