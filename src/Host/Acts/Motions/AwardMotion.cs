using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Motions.Awards;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Awards a nominated motion with a written reason; from then on it stands in the year's list and casebook.</summary>
[Act("award-motion", "评为优秀提案", "Give the award")]
[By(Office.UnionOfficer, Office.MotionsCommittee)]
public sealed record AwardMotion : CaseAct
{
    [Label("评定理由", "Reason", Lines = 4), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, AwardRules rules) : MotionHandler<AwardMotion>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Motion aggregate, AwardMotion act, ActMoment moment, CancellationToken cancellationToken)
        {
            var union = aggregate.Record.Union.Unit;
            var (rule, _) = await rules.OfAsync(union, cancellationToken);
            aggregate.GiveAward(act.Reason, rule, await rules.AwardedAsync(union, aggregate.Record.Nomination?.Year ?? 0, cancellationToken), moment);
            return null;
        }

        protected override string? Perform(Motion aggregate, AwardMotion act, ActMoment moment) =>
            throw new NotSupportedException("The rule is read first.");
    }
}
