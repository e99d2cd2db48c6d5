using System.Security.Cryptography;
using System.Text;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Domain.Organisations;
using Domain.Procedures;
using Host.Ballots;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Congress;

/// <summary>
/// Ends the vote, counts the papers and publishes the result; roll, box and keys are destroyed right after. The result of a
/// ballot on an item of a session is announced there with it, and entered in the case whose draft it was on.
/// </summary>
[Act("close-ballot", "结束投票并公布结果", "Close the ballot")]
[By(Office.UnionOfficer)]
[WithoutForm]
public sealed record CloseBallot : CaseAct
{
    public required BallotId Ballot { get; init; }

    /// <summary>SHA-256 of the ballot with its result and salt as it is stored, lower-case hex; entered by the program, so that the ledger vouches for it.</summary>
    public string? ResultHash { get; set; }

    internal sealed class Handler(ActContext context, CaseWriter writer, Store store, SessionBallots sessions)
        : CaseActHandler<CloseBallot, ICaseAggregate>(context, writer)
    {
        protected override string? Perform(ICaseAggregate aggregate, CloseBallot act, ActMoment moment) => null;

        protected override async Task<string?> PerformAsync(
            ICaseAggregate aggregate, CloseBallot act, ActMoment moment, CancellationToken cancellationToken)
        {
            // At once and for good: from here on no paper is taken, also if this act has to be done again.
            await store.Ballots.Where(b => b.Id == act.Ballot && b.Case == aggregate.Id && b.Phase == BallotPhase.Voting)
                .ExecuteUpdateAsync(set => set.SetProperty(b => b.Phase, BallotPhase.Counting), cancellationToken);
            var row = await store.Ballots.AsTracking()
                .SingleOrDefaultAsync(b => b.Id == act.Ballot && b.Case == aggregate.Id, cancellationToken);
            new BallotIsOfThisCase(row is not null).Enforce();
            var ballot = BallotFormat.Read(row!);
            if (ballot.Phase != BallotPhase.Counting)
            {
                ballot.EndVoting();
            }

            var counted = ballot.Count(await BoxAsync(ballot, cancellationToken)) with { Salt = Salt.New() };
            row!.Record = BallotFormat.Write(counted);
            row.Phase = counted.Phase;
            act.ResultHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row.Record)));
            await sessions.EnterAsync(aggregate, counted, moment);
            return null;
        }

        private async Task<IReadOnlyList<CastPaper>> BoxAsync(SecretBallot ballot, CancellationToken cancellationToken)
        {
            var box = await store.BallotBox.Where(p => p.Ballot == ballot.Id).ToListAsync(cancellationToken);
            return [.. box.Select(paper => new CastPaper(paper.Receipt, paper.Group, ballot.Call.Paper.Read(paper.Marks)))];
        }
    }
}
