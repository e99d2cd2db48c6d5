using Domain.Congress.Ballots;
using Domain.Congress.Sessions;

namespace Domain.Congress.Welfare;

/// <summary>A counted ranked choice: its rounds and the papers that could not be counted.</summary>
/// <param name="Rounds">Every round, the last with the winner.</param>
/// <param name="Spoilt">废票.</param>
public sealed record ChoiceRounds(IReadOnlyList<RunoffRound> Rounds, int Spoilt)
{
    /// <summary>The option that was preferred, by its place from 0.</summary>
    public int Winner => Rounds[^1].Winner!.Value;

    /// <summary>
    /// The last round as a vote on the option left: who prefers it agrees, who prefers another is against it, who ranked none
    /// of those left abstains. A congress decides by a majority of all its representatives, not of the papers still counting
    /// (企业民主管理规定 Art 20): of 36, 20 papers of 30 in the last round carry it, 18 of 30 do not.
    /// </summary>
    public BallotNumbers Last => new(
        Rounds[^1].Counts[Winner], Rounds[^1].Counts.Sum() - Rounds[^1].Counts[Winner], Rounds[^1].Exhausted, Spoilt);
}
