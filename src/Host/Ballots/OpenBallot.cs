using System.Collections.Concurrent;
using Domain;
using Domain.Congress.Ballots;

namespace Host.Ballots;

/// <summary>What does not change of a ballot after its opening, kept in memory because every phone asks for it.</summary>
/// <param name="Case">The case to which it belongs.</param>
/// <param name="Paper">The ballot paper.</param>
/// <param name="Seals">The public seals by voter group.</param>
internal sealed record OpenBallot(CaseId Case, BallotPaper Paper, IReadOnlyDictionary<string, PaperSeal> Seals)
{
    /// <summary>Private keys read so far, by group.</summary>
    public ConcurrentDictionary<string, SealingKey> Keys { get; } = new();
}
