using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Reminds those who have the motion in hand.</summary>
[Act("urge-motion", "催办", "Urge")]
[During("Motions.Handle", "Motions.CarryOutPlan")]
[By(Office.UnionOfficer, Office.ResponsibleLeader)]
public sealed record UrgeMotion : CaseAct
{
    [Label("催办内容", "What it says", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Text { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<UrgeMotion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, UrgeMotion act, ActMoment moment)
        {
            EnforceLeader(aggregate);
            aggregate.Urge(act.Text, moment);
            return null;
        }
    }
}
