using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>The union closes the motion.</summary>
[Act("close-motion", "办结归档", "Close the motion")]
[During("Motions.Close")]
[By(Office.UnionOfficer)]
public sealed record CloseMotion : CaseAct
{
    [Label("办结意见", "What came of it", Lines = 4), Required, StringLength(TextBounds.Text)]
    public required string Summary { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<CloseMotion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, CloseMotion act, ActMoment moment)
        {
            return aggregate.Close(act.Summary, moment);
        }
    }
}
