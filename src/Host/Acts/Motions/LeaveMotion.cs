using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>A joint mover whom the first mover named takes the own name off the draft.</summary>
[Act("leave-motion", "不参加共同提出", "Leave it as a joint mover")]
[During("Motions.Write")]
[By(Office.Representative)]
public sealed record LeaveMotion : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<LeaveMotion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, LeaveMotion act, ActMoment moment)
        {
            aggregate.Leave(PersonOf(aggregate, null));
            return null;
        }
    }
}
