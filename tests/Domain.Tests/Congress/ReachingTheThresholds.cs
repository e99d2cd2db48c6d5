using Domain.Law;
using Domain.Tests.Law;

namespace Domain.Tests.Congress;

/// <summary>
/// The thresholds of every place that has a pack, at 30, 31, 60, 100, 101 and 707. Origin: the acceptance table's line on
/// threshold arithmetic; 707 by hand (2×707÷3 = 471.33, 707÷2 = 353.5). A place's votes are given by what its text says:
/// half or more (半数以上) or more than half (过半数).
/// </summary>
public sealed class ReachingTheThresholds
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly Numbers[] Table =
    [
        new(30, 20, 15, 16), new(31, 21, 16, 16), new(60, 40, 30, 31), new(100, 67, 50, 51), new(101, 68, 51, 51),
        new(707, 472, 354, 354),
    ];

    /// <summary>Place, how its congress votes, how it votes on a draft contract, how an electing unit elects.</summary>
    public static TheoryData<string, string, string, string> Places => new()
    {
        { "000000", "more than half", "half or more", "more than half" },
        { "110000", "more than half", "half or more", "more than half" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Each_place_needs_exactly_its_numbers(string place, string congress, string draft, string election)
    {
        var law = Seeds.Statutes(place, ContractKind.CollectiveContract);
        foreach (var row in Table)
        {
            Needed(law, Matters.CongressQuorum, row).ShouldBe(row.TwoThirds);
            Needed(law, Matters.Quorum, row).ShouldBe(row.TwoThirds);
            Needed(law, Matters.ElectionQuorum, row).ShouldBe(row.TwoThirds);
            Needed(law, Matters.CongressPass, row).ShouldBe(row.Votes(congress));
            Needed(law, Matters.Pass, row).ShouldBe(row.Votes(draft));
            Needed(law, Matters.ElectionPass, row).ShouldBe(row.Votes(election));
        }
    }

    /// <summary>The number is enough and one fewer is not.</summary>
    private static int Needed(Statutes law, string matter, Numbers row)
    {
        var share = law.Get(matter, Today).Share;
        var needed = share.Needed(row.Seats);
        share.Met(needed, row.Seats).ShouldBeTrue();
        share.Met(needed - 1, row.Seats).ShouldBeFalse();
        return needed;
    }

    private sealed record Numbers(int Seats, int TwoThirds, int HalfOrMore, int MoreThanHalf)
    {
        public int Votes(string by) => by == "half or more" ? HalfOrMore : MoreThanHalf;
    }
}
