namespace Domain.Congress.Ballots;

/// <summary>What came of an item in one voter group.</summary>
/// <param name="Group">The group; its size is that of its counted papers, at least <see cref="SmallGroups.Fewest"/>.</param>
/// <param name="Counts">For each choice the group's papers that mark it.</param>
public sealed record GroupResult(VoterGroup Group, IReadOnlyList<int> Counts);
