using System.Security.Cryptography;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Ballots;

/// <summary>
/// Gives out papers: notes on the roll that a voter has one, and seals it without reading it. This is the only place that
/// knows a voter, and it never sees a vote.
/// </summary>
internal sealed class BallotRoll : IDisposable
{
    private readonly BallotWriter writer;
    private readonly OpenBallots ballots;
    private readonly PerBallot<FetchedPaper, FetchAnswer> commits;

    public BallotRoll(BallotWriter writer, OpenBallots ballots)
    {
        (this.writer, this.ballots) = (writer, ballots);
        commits = new(NoteAsync);
    }

    /// <summary>Seals a wrapped paper. The same paper gets the same seal again, so a lost answer is asked for once more.</summary>
    /// <param name="id">The ballot.</param>
    /// <param name="voter">The voter's number; his card was looked at before.</param>
    /// <param name="wrapped">The wrapped paper.</param>
    /// <exception cref="Domain.RefusedException">The voter is not on the roll, has another paper, or no papers are given out.</exception>
    public async Task<byte[]> FetchAsync(BallotId id, int voter, byte[] wrapped)
    {
        var group = await GroupAsync(id, voter);
        new VoterIsOnTheRoll(group is not null).Enforce();
        var key = await ballots.KeyAsync(id, group!) ?? throw new NotFoundException();
        var seal = key.Sign(wrapped);
        new PaperIsWrapped(seal is not null).Enforce();
        var answer = await commits.AddAsync(id, new(voter, Convert.ToHexStringLower(SHA256.HashData(wrapped))));
        new VoterHasOnePaper(answer != FetchAnswer.AnotherWasGiven).Enforce();
        return answer switch
        {
            FetchAnswer.Given => seal!,
            FetchAnswer.WrongPhase => throw await NotIssuingAsync(id),
            _ => throw new NotFoundException(),
        };
    }

    /// <summary>The voter group whose seal the voter's paper bears; null for somebody who is not on the roll.</summary>
    public Task<string?> GroupAsync(BallotId id, int voter) => writer.ReadAsync(store => store.BallotVoters
        .Where(v => v.Ballot == id && v.Voter == voter).Select(v => v.Group).SingleOrDefaultAsync());

    public void Dispose() => commits.Dispose();

    private async Task<Exception> NotIssuingAsync(BallotId id)
    {
        var phase = await writer.ReadAsync(store => store.Ballots.Where(b => b.Id == id).Select(b => b.Phase).SingleAsync());
        return new Domain.RefusedException(new BallotIsInItsPhase(phase, BallotPhase.Issuing).Explain());
    }

    private async Task<IReadOnlyList<FetchAnswer>> NoteAsync(BallotId id, IReadOnlyList<FetchedPaper> papers) =>
        await writer.WriteAsync(store => NoteAsync(store, id, papers))
        ?? [.. papers.Select(_ => FetchAnswer.WrongPhase)];

    /// <summary>Notes who has a paper; null where papers were to be noted and none are given out.</summary>
    private static async Task<IReadOnlyList<FetchAnswer>?> NoteAsync(Store store, BallotId id, IReadOnlyList<FetchedPaper> papers)
    {
        var voters = papers.Select(paper => paper.Voter).Distinct().ToList();
        var roll = await store.BallotVoters.AsTracking()
            .Where(v => v.Ballot == id && voters.Contains(v.Voter)).ToDictionaryAsync(v => v.Voter);
        var before = roll.Values.Count(row => row.Wrapped is not null);
        var answers = papers.Select(paper => Note(roll.GetValueOrDefault(paper.Voter), paper.Hash)).ToList();
        var given = roll.Values.Count(row => row.Wrapped is not null) - before;
        await store.SaveChangesAsync();
        var holds = given == 0 || await store.Ballots.Where(b => b.Id == id && b.Phase == BallotPhase.Issuing)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Issued, b => b.Issued + given)) == 1;
        return holds ? answers : null;
    }

    private static FetchAnswer Note(Persistence.Rows.BallotVoterRow? row, string hash)
    {
        if (row is null)
        {
            return FetchAnswer.NotOnTheRoll;
        }

        row.Wrapped ??= hash;
        return row.Wrapped == hash ? FetchAnswer.Given : FetchAnswer.AnotherWasGiven;
    }
}
