using Domain.Congress.Ballots;

namespace Domain.Congress.Appraisals;

/// <summary>What came of the appraisal of one leader.</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Items">The count of each item; no group in it has fewer than <see cref="SmallGroups.Fewest"/> papers.</param>
public sealed record LeaderResult(AppraisedLeader Leader, IReadOnlyList<ItemResult> Items)
{
    /// <summary>
    /// The spread over the grades, best first. With one item, weights 6 and 4, 30 of 40 and 5 of 10 marking 优秀 give 35 marks
    /// and 6500, which is 65.00 %.
    /// </summary>
    public IReadOnlyList<GradeShare> Spread =>
    [
        .. Items[0].Choices.Select((grade, choice) => new GradeShare(
            grade, Items.Sum(item => item.Counts[choice]), Rounded(Items.Average(item => Weighed(item, choice)))))
    ];

    private static decimal Weighed(ItemResult item, int choice) =>
        item.Groups.Sum(g => (decimal)g.Group.Weight * g.Counts[choice] / g.Group.Size) / item.Groups.Sum(g => g.Group.Weight);

    private static int Rounded(decimal share) => (int)decimal.Round(share * 10_000, MidpointRounding.AwayFromZero);
}
