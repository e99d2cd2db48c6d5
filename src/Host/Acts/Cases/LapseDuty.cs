using System.ComponentModel.DataAnnotations;
using Domain.Organisations;
using Domain.Procedures;
using Host.Pipeline;

namespace Host.Acts.Cases;

/// <summary>The program's own act: an activity's last day has passed and the law says what follows.</summary>
[Act("lapse-duty", "期限届满", "Period ended")]
[By(Office.System)]
public sealed record LapseDuty : CaseAct
{
    /// <summary>The definition's node whose days are over.</summary>
    [Label("事项", "Activity"), Required, StringLength(80)]
    public required string Activity { get; init; }

    /// <summary>Which opening of it.</summary>
    [Label("次数", "Execution"), Range(1, int.MaxValue)]
    public required int Execution { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<LapseDuty, ICaseAggregate>(context, writer)
    {
        protected override string? Perform(ICaseAggregate aggregate, LapseDuty act, ActMoment moment)
        {
            var work = Context.Work!;
            var duty = work.Position.Open.FirstOrDefault(o => o.ActivityId == act.Activity && o.Execution == act.Execution);
            if (duty is null)
            {
                new DutyIsOpen(null, null).Enforce();
            }

            Context.Work = work with { Duty = duty };
            return aggregate.Lapse(work.Definition.Nodes[act.Activity].Type, moment);
        }
    }
}
