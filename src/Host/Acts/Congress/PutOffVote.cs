using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>The session with the draft on its list was put off, so the congress is convened anew; comes with that session’s act.</summary>
[Act("put-off-vote", "大会改期，另行召集", "The congress that was to vote is put off")]
[During("Congress.VoteOnDraft")]
[By(Office.UnionOfficer)]
[WithoutForm]
public sealed record PutOffVote : CaseAct
{
    /// <summary>The session that was put off.</summary>
    public required CaseId Session { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, CaseLoader loader)
        : CaseActHandler<PutOffVote, BargainingCase>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            BargainingCase aggregate, PutOffVote act, ActMoment moment, CancellationToken cancellationToken)
        {
            var union = aggregate.Parts.First(part => part.Office == Office.UnionOfficer).Unit;
            var session = await SessionLinks.OfAsync(loader, act.Session, union);
            return aggregate.PutOffCongress(session.Id, session.WasPutOff);
        }

        protected override string? Perform(BargainingCase aggregate, PutOffVote act, ActMoment moment) =>
            throw new NotSupportedException("The session is read first.");
    }
}
