using Domain;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>What the congress decided on a committee’s members; comes with the congress’s announcement (企业民主管理规定 Art 11).</summary>
[Act("enter-committee-decision", "登记大会对专门委员会人选的表决结果", "Enter what the congress decided on a committee")]
[By(Office.UnionOfficer)]
[WithoutForm]
public sealed record EnterCommitteeDecision : CaseAct
{
    /// <summary>The session that voted.</summary>
    public required CaseId Session { get; init; }

    /// <summary>Its item.</summary>
    public required int Item { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, CaseLoader loader)
        : CaseActHandler<EnterCommitteeDecision, CongressTerm>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            CongressTerm aggregate, EnterCommitteeDecision act, ActMoment moment, CancellationToken cancellationToken)
        {
            aggregate.EnterCommitteeDecision(await SessionLinks.OfAsync(loader, act.Session, aggregate.Record.Union.Unit), act.Item);
            return null;
        }

        protected override string? Perform(CongressTerm aggregate, EnterCommitteeDecision act, ActMoment moment) =>
            throw new NotSupportedException("The congress’s session is read first.");
    }
}
