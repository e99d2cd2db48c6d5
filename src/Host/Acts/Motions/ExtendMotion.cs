using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Prolongs the time to answer, once, with a reason.</summary>
[Act("extend-motion", "延长办理期限", "Extend the time")]
[During("Motions.Handle")]
[By(Office.UnionOfficer)]
public sealed record ExtendMotion : CaseAct
{
    [Label("延长至", "Until", Hint = "每次交办只能延长一次", HintEn = "Once for each assignment")]
    public required DateOnly Until { get; init; }

    [Label("延长理由", "Why", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<ExtendMotion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, ExtendMotion act, ActMoment moment)
        {
            aggregate.Extend(act.Until, act.Reason, moment);
            return null;
        }
    }
}
