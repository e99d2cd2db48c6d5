using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Domain.Organisations;
using Domain.Procedures;
using Host.Ballots;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Congress;

/// <summary>Ends the giving out of papers and begins the vote.</summary>
[Act("begin-voting", "发票完毕，开始投票", "Begin the vote")]
[By(Office.UnionOfficer)]
[WithoutForm]
public sealed record BeginVoting : CaseAct
{
    public required BallotId Ballot { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, Store store)
        : CaseActHandler<BeginVoting, ICaseAggregate>(context, writer)
    {
        protected override string? Perform(ICaseAggregate aggregate, BeginVoting act, ActMoment moment) => null;

        protected override async Task<string?> PerformAsync(
            ICaseAggregate aggregate, BeginVoting act, ActMoment moment, CancellationToken cancellationToken)
        {
            var row = await store.Ballots.AsTracking()
                .SingleOrDefaultAsync(b => b.Id == act.Ballot && b.Case == aggregate.Id, cancellationToken);
            new BallotIsOfThisCase(row is not null).Enforce();
            row!.Phase = BallotFormat.Read(row!).BeginVoting(row.Issued).Phase;
            return null;
        }
    }
}
