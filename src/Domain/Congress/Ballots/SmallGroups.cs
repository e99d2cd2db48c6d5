namespace Domain.Congress.Ballots;

/// <summary>
/// No result of fewer than five is shown, because the few would know each other's votes. Small groups are counted together
/// with the next smallest; then no group's result can be found by taking the others' from the whole either.
/// </summary>
public static class SmallGroups
{
    /// <summary>The fewest voters or papers whose result is shown.</summary>
    public const int Fewest = 5;

    /// <summary>
    /// Joins groups until each has at least <see cref="Fewest"/>: the smallest with the next smallest, of equal ones the one
    /// named first; the joined group has both weights. 40, 3 and 6 become 40 and 9.
    /// </summary>
    /// <param name="groups">The groups.</param>
    /// <returns>For each joined group the groups in it, in the order in which they were named.</returns>
    public static IReadOnlyList<IReadOnlyList<VoterGroup>> Join(IReadOnlyList<VoterGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        List<List<VoterGroup>> joined = [.. groups.Select(group => new List<VoterGroup> { group })];
        while (joined.Count > 1 && joined.MinBy(SizeOf) is { } smallest && SizeOf(smallest) < Fewest)
        {
            joined.Remove(smallest);
            joined.MinBy(SizeOf)!.AddRange(smallest);
        }

        var order = groups.Select((group, index) => (group.Name, index)).ToDictionary(one => one.Name, one => one.index);
        return
        [
            .. joined.Select(IReadOnlyList<VoterGroup> (group) => [.. group.OrderBy(one => order[one.Name])])
                .OrderBy(group => order[group[0].Name]),
        ];
    }

    /// <summary>Joined groups as one: the names after each other, weights and sizes added.</summary>
    /// <param name="groups">At least one.</param>
    public static VoterGroup AsOne(IReadOnlyList<VoterGroup> groups) =>
        new(string.Join('、', groups.Select(group => group.Name)), groups.Sum(group => group.Weight), groups.Sum(group => group.Size));

    private static int SizeOf(List<VoterGroup> groups) => groups.Sum(group => group.Size);
}
