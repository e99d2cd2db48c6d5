namespace Domain.Congress.Ballots;

/// <summary>What is said when a secret ballot is opened.</summary>
/// <param name="Paper">The ballot paper.</param>
/// <param name="On">The day.</param>
/// <param name="Entitled">All representatives, or all staff in a general meeting.</param>
/// <param name="Groups">Every voter group with its weight and its voters present at this second; one group of all where none are told apart.</param>
public sealed record BallotCall(BallotPaper Paper, DateOnly On, int Entitled, IReadOnlyList<VoterGroup> Groups)
{
    /// <summary>Whether everybody may see the counts; else only the receipt codes are published.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>All voters present.</summary>
    public int Present => Groups.Sum(group => group.Size);
}
