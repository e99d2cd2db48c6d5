using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters why a step of a resolution is late; report, register and board say so.</summary>
[Act("explain-delay", "说明逾期原因", "Say why a step is late")]
[During("Congress.FollowResolutions")]
[By(Office.UnionOfficer, Office.HrDepartment, Office.Department)]
public sealed record ExplainDelay : CaseAct
{
    [Label("决议序号", "Resolution"), Range(1, Most.Items)]
    public required int Resolution { get; init; }

    [Label("步骤序号", "Step"), Range(1, StepLine.Most)]
    public required int Step { get; init; }

    [Label("逾期原因", "Why it is late", Lines = 4, Hint = "写明原因和补救安排，职工代表可以看到", HintEn = "With what is done about it; the representatives read it"), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ExplainDelay, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, ExplainDelay act, ActMoment moment)
        {
            if (Context.By!.Office == Office.Department)
            {
                aggregate.EnforceOwner(act.Resolution, Context.Held!.Holder);
            }

            aggregate.ExplainDelay((act.Resolution, act.Step), act.Reason, moment);
            return null;
        }
    }
}
