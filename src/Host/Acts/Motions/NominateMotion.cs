using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Motions.Awards;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Nominates a motion for the award of its year, as the union's rule admits it.</summary>
[Act("nominate-motion", "提名优秀提案", "Nominate for the award")]
[By(Office.UnionOfficer, Office.MotionsCommittee)]
public sealed record NominateMotion : CaseAct
{
    [Label("提名理由", "Reason", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, AwardRules rules) : MotionHandler<NominateMotion>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Motion aggregate, NominateMotion act, ActMoment moment, CancellationToken cancellationToken)
        {
            var union = aggregate.Record.Union.Unit;
            var (rule, _) = await rules.OfAsync(union, cancellationToken);
            var nominated = await rules.NominatedAsync(union, aggregate.Record.MovedOn?.Year ?? 0, cancellationToken);
            aggregate.Nominate(act.Reason, rule, nominated, moment);
            return null;
        }

        protected override string? Perform(Motion aggregate, NominateMotion act, ActMoment moment) =>
            throw new NotSupportedException("The rule is read first.");
    }
}
