using Domain.Law;

namespace Domain.Tests.Law;

/// <summary>Origin of the expected numbers: the threshold line of the acceptance table, 2/3 present, half included, majority.</summary>
public class ReachingAShare
{
    private static readonly Ratio TwoThirds = new(2, 3, strict: false);
    private static readonly Ratio HalfOrMore = new(1, 2, strict: false);
    private static readonly Ratio MoreThanHalf = new(1, 2, strict: true);

    [Theory]
    [InlineData(30, 20, 15, 16)]
    [InlineData(31, 21, 16, 16)]
    [InlineData(60, 40, 30, 31)]
    [InlineData(100, 67, 50, 51)]
    [InlineData(101, 68, 51, 51)]
    public void Needs_exactly_so_many_and_one_fewer_does_not_reach_it(int whole, int present, int half, int majority)
    {
        Needed(TwoThirds, whole).ShouldBe(present);
        Needed(HalfOrMore, whole).ShouldBe(half);
        Needed(MoreThanHalf, whole).ShouldBe(majority);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(8, 2)]
    [InlineData(9, 3)]
    [InlineData(10, 3)]
    public void Of_a_side_at_most_a_third_may_come_from_outside(int side, int outsiders)
    {
        var third = new Ratio(1, 3, strict: false);

        third.Allowed(side).ShouldBe(outsiders);
        third.Keeps(outsiders, side).ShouldBeTrue();
        third.Keeps(outsiders + 1, side).ShouldBeFalse();
    }

    [Fact]
    public void A_strict_cap_leaves_the_share_itself_outside()
    {
        var under = new Ratio(1, 3, strict: true);

        under.Allowed(9).ShouldBe(2);
        under.Keeps(3, 9).ShouldBeFalse();
        under.Keeps(0, 0).ShouldBeTrue();
    }

    [Fact]
    public void Of_nobody_nothing_is_reached() => HalfOrMore.Met(0, 0).ShouldBeFalse();

    [Fact]
    public void The_largest_numbers_do_not_overflow()
    {
        HalfOrMore.Met(int.MaxValue, int.MaxValue).ShouldBeTrue();
        MoreThanHalf.Needed(int.MaxValue).ShouldBe((int.MaxValue / 2) + 1);
    }

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(1, -1)]
    public void A_negative_count_is_no_count(int part, int whole) =>
        Should.Throw<ArgumentOutOfRangeException>(() => HalfOrMore.Met(part, whole));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 2)]
    [InlineData(1, 0)]
    public void A_share_of_nothing_or_of_more_than_the_whole_is_no_share(int numerator, int denominator) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Ratio(numerator, denominator, strict: false));

    private static int Needed(Ratio share, int whole)
    {
        var needed = share.Needed(whole);
        share.Met(needed, whole).ShouldBeTrue();
        share.Met(needed - 1, whole).ShouldBeFalse();
        return needed;
    }
}
