using Domain.Congress.Seats;
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

    /// <summary>
    /// The congresses and assemblies of regions and industries, where a place has rules for them. Origin: RI-05, RI-07, RI-09
    /// half or more; WC-SH-41 three tenths of managers (30×3÷10 = 9, 707×3÷10 = 212.1), half or more of the front line.
    /// </summary>
    [Theory]
    [InlineData("310000", new[] { 9, 9, 18, 30, 30, 212 })]
    [InlineData("330000", new[] { 6, 6, 12, 20, 20, 141 })]
    [InlineData("500000", new[] { 6, 6, 12, 20, 20, 141 })]
    public void A_region_and_an_industry_have_their_own_shares(string place, int[] managers)
    {
        foreach (var kind in new[] { EmployerKind.Region, EmployerKind.Industry })
        {
            var law = Of(place, kind);
            foreach (var (row, most) in Table.Zip(managers))
            {
                Needed(law, Matters.Pass, row).ShouldBe(row.HalfOrMore);
                law.Get(Matters.CongressManagersShare, Today).Share.Allowed(row.Seats).ShouldBe(most);
                (law.Find("regional-congress-front-share", Today)?.Share.Needed(row.Seats)).ShouldBe(place == "310000" ? row.HalfOrMore : null);
            }
        }
    }

    /// <summary>Origin: WC-29 and WC-30 for the congress of 1986; WC-31 a quarter and seven twentieths (707÷4 = 176.75, 707×7÷20 = 247.45).</summary>
    [Fact]
    public void Enterprises_of_the_state_have_their_own_shares()
    {
        var (industrial, central) = (Of("000000", EmployerKind.StateOwnedIndustrial), Of("000000", EmployerKind.CentralEnterprise));

        Table.Select(row => Needed(industrial, Matters.CongressPass, row)).ShouldBe(Table.Select(row => row.MoreThanHalf));
        Table.Select(row => industrial.Get(Matters.CongressManagersShare, Today).Share.Allowed(row.Seats)).ShouldBe([6, 6, 12, 20, 20, 141]);
        Table.Select(row => central.Get("central-congress-leaders-concentrated", Today).Share.Allowed(row.Seats)).ShouldBe([7, 7, 15, 25, 25, 176]);
        Table.Select(row => central.Get("central-congress-leaders-dispersed", Today).Share.Allowed(row.Seats)).ShouldBe([10, 10, 21, 35, 35, 247]);
    }

    /// <summary>Origin: WC-SH-22-call and OA-15 a third of the representatives or a tenth of the staff, OA-14 more than half (707÷3 = 235.67, 707÷10 = 70.7).</summary>
    [Fact]
    public void So_many_call_a_congress_and_elect_or_recall_a_director()
    {
        int[] third = [10, 11, 20, 34, 34, 236];
        Table.Select(row => Needed(Of("310000", null), "congress-call", row)).ShouldBe(third);
        Table.Select(row => Needed(Of("330000", null), "director-recall-representatives", row)).ShouldBe(third);
        Table.Select(row => Needed(Of("330000", null), "director-recall-staff", row)).ShouldBe([3, 4, 6, 10, 11, 71]);
        Table.Select(row => Needed(Of("000000", null), "director-pass", row)).ShouldBe(Table.Select(row => row.MoreThanHalf));
    }

    /// <summary>A pack that is added later with a share of a congress must come with its numbers.</summary>
    [Fact]
    public void Every_share_of_a_congress_is_in_one_of_the_tables()
    {
        string[] tried =
        [
            Matters.CongressQuorum, Matters.Quorum, Matters.ElectionQuorum, Matters.CongressPass, Matters.Pass, Matters.ElectionPass,
            Matters.CongressManagersShare, Matters.PresidiumShare, Matters.CongressRepresentativesShare, "regional-congress-front-share",
            "central-congress-leaders-concentrated", "central-congress-leaders-dispersed", "congress-call", "director-pass",
            "director-recall-representatives", "director-recall-staff",
        ];
        string[] words = ["congress", "election", "director", "presidium", "pass", "quorum"];

        Seeds.Law.Rows.Where(row => row.Ratio is not null && words.Any(word => row.Matter.Contains(word, StringComparison.Ordinal)))
            .Select(row => row.Matter).Distinct().Order().ShouldBe(tried.Order());
    }

    private static Statutes Of(string place, EmployerKind? employer) =>
        new(Seeds.Law, Seeds.Calendar, new RuleScope(place, ContractKind.CollectiveContract, employer), Domain.Law.OwnRules.UnitRules.None);

    /// <summary>The number is enough and one fewer is not.</summary>
    private static int Needed(Statutes law, string matter, Numbers row)
    {
        var share = law.Get(matter, Today).Share;
        var needed = share.Needed(row.Seats);
        share.Met(needed, row.Seats).ShouldBeTrue();
        share.Met(needed - 1, row.Seats).ShouldBeFalse();
        return needed;
    }

    /// <summary>
    /// What is not voted on but counted of the same numbers: managers at most a fifth (rounded down), and half or more of a
    /// presidium who are no leaders. Origin: 30÷5 = 6, 31÷5 = 6.2, 60÷5 = 12, 100÷5 = 20, 101÷5 = 20.2, 707÷5 = 141.4.
    /// </summary>
    [Theory]
    [InlineData(30, 6)]
    [InlineData(31, 6)]
    [InlineData(60, 12)]
    [InlineData(100, 20)]
    [InlineData(101, 20)]
    [InlineData(707, 141)]
    public void In_each_place_managers_keep_within_a_fifth_and_a_presidium_is_of_the_staff(int seats, int managers)
    {
        foreach (var place in Places.Select(row => (string)row[0]))
        {
            var law = Seeds.Statutes(place, ContractKind.CollectiveContract);
            var share = law.Get(Matters.CongressManagersShare, Today).Share;
            share.Allowed(seats).ShouldBe(managers);
            (share.Keeps(managers, seats), share.Keeps(managers + 1, seats)).ShouldBe((true, false));
            Needed(law, Matters.PresidiumShare, Table.Single(row => row.Seats == seats)).ShouldBe((seats + 1) / 2);
        }
    }

    /// <summary>
    /// How many seats so many staff have. Origin, by hand: the nation at least 30 and a twentieth (707÷20 = 35.35); Shanghai 30,
    /// and 5 for each further full hundred from 100 on; Zhejiang, and its cities, 30 under 100, then 40 and 7 for each.
    /// </summary>
    [Theory]
    [InlineData(30, 30, 30, 30)]
    [InlineData(31, 30, 30, 30)]
    [InlineData(60, 30, 30, 30)]
    [InlineData(100, 30, 30, 40)]
    [InlineData(101, 30, 30, 40)]
    [InlineData(707, 36, 60, 82)]
    public void Each_place_has_its_number_of_seats(int staff, int nation, int shanghai, int zhejiang)
    {
        foreach (var place in Places.Select(row => (string)row[0]))
        {
            var expected = place == "310000" ? shanghai : place.StartsWith("33", StringComparison.Ordinal) ? zhejiang : nation;
            SeatRequirement.Of(staff, Seeds.Statutes(place, ContractKind.CollectiveContract), Today).Proposed.ShouldBe(expected, place);
        }
    }

    private sealed record Numbers(int Seats, int TwoThirds, int HalfOrMore, int MoreThanHalf)
    {
        public int Votes(string by) => by == Half ? HalfOrMore : MoreThanHalf;
    }
}
