using System.Security.Cryptography;
using System.Text;
using Domain;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Ballots;

/// <summary>
/// Takes papers. It sees no voter: a paper is taken because it bears the ballot's seal. Whoever came together is written
/// together, in the order of the random receipt codes and not in that of their coming.
/// </summary>
internal sealed class BallotBox : IDisposable
{
    private const int LongestPress = 100;

    private readonly BallotWriter writer;
    private readonly OpenBallots ballots;
    private readonly PerBallot<BallotPaperRow, CastAnswer> commits;

    public BallotBox(BallotWriter writer, OpenBallots ballots)
    {
        (this.writer, this.ballots) = (writer, ballots);
        commits = new(PutAsync);
    }

    /// <summary>Puts a paper into the box. A press that is repeated is answered as the first time and counts once.</summary>
    /// <returns>The receipt code; the paper is on the disk by then.</returns>
    /// <exception cref="RefusedException">
    /// The paper bears no genuine seal, is not filled in as printed, was cast by another press, or no vote is going on.
    /// </exception>
    public async Task<string> CastAsync(BallotId id, CastSlip slip)
    {
        var ballot = await ballots.GetAsync(id);
        var secret = Bytes(slip.Secret);
        new PaperBearsTheSeal(ballot.Seals.TryGetValue(slip.Group, out var seal) && seal.IsGenuine(secret, Bytes(slip.Seal))).Enforce();
        new PaperIsFilledInAsPrinted(slip.Press.Length is > 0 and <= LongestPress).Enforce();
        var row = new BallotPaperRow
        {
            Ballot = id,
            Receipt = ReceiptCode.Of(secret),
            Press = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slip.Press))),
            Group = slip.Group,
            Marks = BallotPaper.Write(ballot.Paper.Read(slip.Marks)),
        };
        var answer = await commits.AddAsync(id, row);
        new PaperIsCastOnce(answer != CastAnswer.CastBefore, row.Receipt).Enforce();
        if (answer == CastAnswer.WrongPhase)
        {
            await EnforceWasCountedAsync(row);
        }

        return row.Receipt;
    }

    public void Dispose() => commits.Dispose();

    /// <summary>After the vote: a press whose answer was lost is answered out of the box, and then out of the published list.</summary>
    private async Task EnforceWasCountedAsync(BallotPaperRow row)
    {
        var ballot = BallotFormat.Read(await writer.ReadAsync(store => store.Ballots.SingleAsync(b => b.Id == row.Ballot)));
        if (ballot.Result?.Receipts.Contains(row.Receipt) != true)
        {
            new BallotIsInItsPhase(ballot.Phase, BallotPhase.Voting).Enforce();
        }
    }

    private static byte[] Bytes(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : [];
    }

    private async Task<IReadOnlyList<CastAnswer>> PutAsync(BallotId id, IReadOnlyList<BallotPaperRow> papers) =>
        await writer.WriteAsync(store => PutAsync(store, id, papers)) ?? await FoundAsync(papers);

    /// <summary>Puts those into the box that are not in it; null where some were to be put and no vote is going on.</summary>
    private static async Task<IReadOnlyList<CastAnswer>?> PutAsync(Store store, BallotId id, IReadOnlyList<BallotPaperRow> papers)
    {
        var box = await InTheBoxAsync(store, papers);
        foreach (var paper in papers.Where(paper => box.TryAdd(paper.Receipt, paper.Press)).OrderBy(paper => paper.Receipt, StringComparer.Ordinal))
        {
            store.BallotBox.Add(paper);
        }

        var put = await store.SaveChangesAsync();
        var holds = put == 0 || await store.Ballots.Where(b => b.Id == id && b.Phase == BallotPhase.Voting)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Cast, b => b.Cast + put)) == 1;
        return holds ? [.. papers.Select(paper => AnswerOf(paper, box))] : null;
    }

    /// <summary>The vote is over: what is in the box is answered, nothing is put into it.</summary>
    private async Task<IReadOnlyList<CastAnswer>> FoundAsync(IReadOnlyList<BallotPaperRow> papers)
    {
        var box = await writer.ReadAsync(store => InTheBoxAsync(store, papers));
        return [.. papers.Select(paper => box.ContainsKey(paper.Receipt) ? AnswerOf(paper, box) : CastAnswer.WrongPhase)];
    }

    private static Task<Dictionary<string, string>> InTheBoxAsync(Store store, IReadOnlyList<BallotPaperRow> papers)
    {
        var (id, receipts) = (papers[0].Ballot, papers.Select(paper => paper.Receipt).Distinct().ToList());
        return store.BallotBox.Where(p => p.Ballot == id && receipts.Contains(p.Receipt))
            .ToDictionaryAsync(p => p.Receipt, p => p.Press);
    }

    private static CastAnswer AnswerOf(BallotPaperRow paper, Dictionary<string, string> box) =>
        box[paper.Receipt] == paper.Press ? CastAnswer.Counted : CastAnswer.CastBefore;
}
