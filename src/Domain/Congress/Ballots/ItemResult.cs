namespace Domain.Congress.Ballots;

/// <summary>What came of one item of a secret ballot.</summary>
/// <param name="Title">What was asked.</param>
/// <param name="Choices">What could be marked.</param>
/// <param name="Counts">For each choice the papers that mark it; of a ranked choice those that prefer it to all others.</param>
/// <param name="Groups">The same for each voter group; none has fewer than five papers.</param>
public sealed record ItemResult(
    string Title, IReadOnlyList<string> Choices, IReadOnlyList<int> Counts, IReadOnlyList<GroupResult> Groups)
{
    /// <summary>
    /// The weighted share of a choice, in hundredths of a per cent and rounded half up: each group's share of its own papers,
    /// weighed by the group's weight. With weights 6 and 4, 30 of 40 and 5 of 10 give 6500, which is 65.00 %.
    /// </summary>
    /// <param name="choice">The choice's place, from 0.</param>
    public int WeightedShare(int choice)
    {
        var sum = Groups.Aggregate(0m, (total, g) => total + ((decimal)g.Group.Weight * g.Counts[choice] / g.Group.Size));
        return (int)decimal.Round(sum * 10_000 / Groups.Sum(g => g.Group.Weight), MidpointRounding.AwayFromZero);
    }
}
