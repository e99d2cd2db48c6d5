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

    private const string Half = "half or more";
    private const string More = "more than half";

    /// <summary>
    /// Place; how its congress votes; how it votes on a draft collective contract and on a draft wage agreement; how an
    /// electing unit elects. Where a place says nothing, the nation's rule stands.
    /// </summary>
    public static TheoryData<string, string, string, string, string> Places => new()
    {
        { "000000", More, Half, Half, More },
        { "110000", More, Half, Half, More }, // BJ-10
        { "150000", More, Half, Half, More }, // NM-27
        { "310000", Half, Half, Half, Half }, // WC-SH-15, WC-SH-31, SH-22
        { "330000", More, More, More, More }, // WC-ZJ-15, ZJ-24
        { "330100", More, More, More, More }, // HZ-28
        { "330200", More, More, More, More }, // Zhejiang's: Ningbo's text names no share
        { "370000", More, Half, More, More }, // SD-27
        { "410000", More, Half, Half, More }, // HC-14
        { "450000", More, Half, Half, More }, // the nation's: Guangxi's text names no share
        { "500000", More, Half, Half, More }, // CQ-26
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Each_place_needs_exactly_its_numbers(string place, string congress, string contract, string wages, string election)
    {
        foreach (var (kind, draft) in new[] { (ContractKind.CollectiveContract, contract), (ContractKind.WageAgreement, wages) })
        {
            var law = Seeds.Statutes(place, kind);
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
    }

    [Fact]
    public void Every_place_that_has_a_pack_is_in_the_table() =>
        Seeds.Law.Rows.Select(row => row.Place).Distinct().Order().ShouldBe(Places.Select(row => (string)row[0]).Order());

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
        public int Votes(string by) => by == Half ? HalfOrMore : MoreThanHalf;
    }
}
