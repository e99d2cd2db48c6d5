namespace Domain.Congress.Ballots;

/// <summary>What is known of a secret ballot at the second it opens.</summary>
/// <param name="Paper">The ballot paper.</param>
/// <param name="On">The day.</param>
/// <param name="Entitled">All representatives, or all staff in a general meeting.</param>
/// <param name="Groups">Those present, by voter groups; one group of all where none are told apart.</param>
public sealed record BallotOpening(BallotPaper Paper, DateOnly On, int Entitled, IReadOnlyList<RollGroup> Groups)
{
    /// <summary>The highest number on the list of representatives: above those entitled where a mandate has ended since it was drawn up.</summary>
    public int Listed { get; init; } = Entitled;

    /// <summary>Whether everybody may see the counts; else only the receipt codes are published.</summary>
    public bool IsPublic { get; init; } = true;
}
