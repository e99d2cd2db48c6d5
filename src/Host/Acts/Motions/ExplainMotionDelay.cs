using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Enters why the step of a motion is late; its page, the board and the mid-year report say so.</summary>
[Act("explain-motion-delay", "说明提案逾期原因", "Say why a motion is late")]
[During("Motions.Screen", "Motions.DecideObjection", "Motions.Assign", "Motions.Handle", "Motions.CarryOutPlan", "Motions.Close")]
[By(Office.Department, Office.HrDepartment, Office.ResponsibleLeader, Office.UnionOfficer, Office.MotionsCommittee, Office.Presidium)]
public sealed record ExplainMotionDelay : CaseAct
{
    [Label("逾期原因", "Why it is late", Lines = 4, Hint = "写明原因和补救安排，提案人可以看到", HintEn = "With what is done about it; its movers read it"), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<ExplainMotionDelay>(context, writer)
    {
        protected override string? Perform(Motion aggregate, ExplainMotionDelay act, ActMoment moment)
        {
            aggregate.ExplainDelay(act.Reason, moment);
            return null;
        }
    }
}
