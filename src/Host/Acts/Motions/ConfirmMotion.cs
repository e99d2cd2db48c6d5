using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>A joint mover agrees in person to what is written; without it the motion is not moved in that name.</summary>
[Act("confirm-motion", "确认共同提出", "Confirm as a joint mover")]
[During("Motions.Write")]
[By(Office.Representative)]
public sealed record ConfirmMotion : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<ConfirmMotion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, ConfirmMotion act, ActMoment moment)
        {
            aggregate.Confirm(PersonOf(aggregate, null));
            return null;
        }
    }
}
