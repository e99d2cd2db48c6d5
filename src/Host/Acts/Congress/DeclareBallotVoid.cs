using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Domain.Organisations;
using Domain.Procedures;
using Host.Ballots;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Congress;

/// <summary>
/// Declares a ballot void before its papers are counted: the network broke down, or it was opened by mistake. Its papers are
/// destroyed uncounted, and the vote is taken again.
/// </summary>
[Act("declare-ballot-void", "宣布本次投票作废", "Declare the ballot void")]
[By(Office.UnionOfficer)]
[WithoutForm]
public sealed record DeclareBallotVoid : CaseAct
{
    public required BallotId Ballot { get; init; }

    [Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, Store store, SessionBallots sessions)
        : CaseActHandler<DeclareBallotVoid, ICaseAggregate>(context, writer)
    {
        protected override string? Perform(ICaseAggregate aggregate, DeclareBallotVoid act, ActMoment moment) => null;

        protected override async Task<string?> PerformAsync(
            ICaseAggregate aggregate, DeclareBallotVoid act, ActMoment moment, CancellationToken cancellationToken)
        {
            var row = await store.Ballots.AsTracking()
                .SingleOrDefaultAsync(b => b.Id == act.Ballot && b.Case == aggregate.Id, cancellationToken);
            new BallotIsOfThisCase(row is not null).Enforce();
            var ballot = BallotFormat.Read(row!).DeclareVoid(act.Reason);
            row!.Record = BallotFormat.Write(ballot);
            row.Phase = ballot.Phase;
            await sessions.EnterAsync(aggregate, ballot, moment);
            return null;
        }
    }
}
