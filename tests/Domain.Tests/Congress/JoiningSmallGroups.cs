using Domain.Congress.Ballots;
using FsCheck;
using FsCheck.Fluent;

namespace Domain.Tests.Congress;

public sealed class JoiningSmallGroups
{
    [Theory]
    [InlineData("40,3,6", "40 9")]
    [InlineData("5,5,5", "5 5 5")]
    [InlineData("4,4,4", "12")] // the first two are 8, and the third joins them
    [InlineData("3", "3")]
    [InlineData("1,2,3,40", "6 40")]
    public void The_smallest_joins_the_next_smallest(string sizes, string joined) =>
        string.Join(' ', Join(sizes.Split(',').Select(int.Parse)).Select(group => group.Size)).ShouldBe(joined);

    [Fact]
    public void Of_equal_ones_the_one_named_first_takes_it_in() =>
        Join([7, 2, 7]).Select(group => group.Name).ShouldBe(["g0、g1", "g2"]);

    [Fact]
    public void No_group_stays_small_and_nobody_is_lost() => Prop.ForAll(
        Gen.Choose(1, 30).NonEmptyListOf().Select(sizes => sizes.ToArray()).ToArbitrary(),
        sizes =>
        {
            var joined = Join(sizes);

            joined.Sum(group => group.Size).ShouldBe(sizes.Sum());
            joined.Sum(group => group.Weight).ShouldBe(sizes.Length);
            joined.ShouldAllBe(group => joined.Count == 1 || group.Size >= SmallGroups.Fewest);
        }).QuickCheckThrowOnFailure();

    private static List<VoterGroup> Join(IEnumerable<int> sizes) =>
        [.. SmallGroups.Join([.. sizes.Select((size, i) => new VoterGroup($"g{i}", 1, size))]).Select(SmallGroups.AsOne)];
}
