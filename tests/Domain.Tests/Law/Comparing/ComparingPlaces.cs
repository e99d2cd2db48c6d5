using Domain.Law;
using Domain.Law.Comparing;
using static Domain.Tests.Days;

namespace Domain.Tests.Law.Comparing;

/// <summary>The table of differences of the acceptance data, section 2, as the packs answer it.</summary>
public class ComparingPlaces
{
    private const ContractKind Contract = ContractKind.CollectiveContract;
    private const ContractKind Wages = ContractKind.WageAgreement;

    [Theory]
    [InlineData("reply", Contract, "110000", "BJ-06", "110000", false)] // 20 days in a rule of its own
    [InlineData("reply", Contract, "310000", "SH-15", "310000", true)] // 15 days
    [InlineData("reply", Contract, "330000", "ZJ-07", "330000", true)] // 10 working days
    [InlineData("reply", Contract, "330100", "ZJ-07", "330000", true)] // Hangzhou's rule is on wages alone
    [InlineData("reply", Wages, "330100", "HZ-24", "330100", true)]
    [InlineData("reply", Contract, "370000", "CC-23", "000000", false)] // Shandong's too
    [InlineData("information", Wages, "150000", "NM-26", "150000", true)] // a period before, not a window
    [InlineData("suspension", Contract, "500000", "CQ-22", "500000", true)]
    [InlineData("quorum", Contract, "330000", "ZJ-24-quorum", "330000", false)]
    [InlineData("pass", Contract, "330000", "ZJ-24-pass", "330000", true)] // more than half
    [InlineData("pass", Contract, "500000", "CQ-26-pass", "500000", false)]
    [InlineData("filing", Contract, "410000", "HC-16", "410000", true)] // 7 days, and 3 copies as everywhere
    [InlineData("filing", Contract, "310000", "SH-23", "310000", true)] // as many days, from another event
    [InlineData("publication", Contract, "500000", "CQ-29", "500000", true)]
    [InlineData("term", Contract, "110000", "BJ-08 CC-31-min CC-31-max", "110000", true)]
    [InlineData("renewal", Wages, "410000", "HW-31-renewal", "410000", true)] // 2 months, 60 days in the nation
    [InlineData("dispute", Contract, "500000", "CQ-48 CQ-48-extension", "500000", true)]
    [InlineData("dispute", Contract, "110000", "BJ-18 BJ-18-extension", "110000", false)]
    public void A_cell_has_its_rows_whose_they_are_and_whether_they_differ(
        string matter, ContractKind kind, string place, string rows, string from, bool differs)
    {
        var cell = Compare(matter, kind, place);

        cell.Rows.Select(row => row.Id).ShouldBe(rows.Split(' ').Concat(matter == "filing" ? Copies(cell) : []));
        (cell.From, cell.Differs).ShouldBe((from, differs));
    }

    [Fact]
    public void A_place_without_a_rule_has_an_empty_cell()
    {
        var cell = Compare("information", Contract, "110000");

        cell.Rows.ShouldBeEmpty();
        (cell.From, cell.Differs).ShouldBe((null, false));
    }

    [Fact]
    public void The_day_decides_which_rules_are_laid_side_by_side()
    {
        Compare("reply", Wages, "370000", "2016-07-31").Rows.ShouldHaveSingleItem().Id.ShouldBe("WG-07");
        Compare("reply", Wages, "370000", "2026-11-21").Rows.ShouldHaveSingleItem().Id.ShouldBe("SD-21");
    }

    [Fact]
    public void The_eleven_points_are_all_answered_for_the_nation() =>
        new PlaceComparison(Seeds.Law).Of(ComparedMatter.All, [Places.Nation], Wages, Day("2026-11-21"))
            .Select(line => (line.Matter.Name, Empty: line.Cells[0].Rows.Count == 0)).ShouldAllBe(line => !line.Empty);

    private static IEnumerable<string> Copies(ComparedCell cell) => cell.Rows.Where(row => row.Matter == Matters.FilingCopies).Select(row => row.Id);

    private static ComparedCell Compare(string matter, ContractKind kind, string place, string on = "2026-11-21") =>
        new PlaceComparison(Seeds.Law).Of([ComparedMatter.All.Single(m => m.Name == matter)], [place], kind, Day(on))[0].Cells[0];
}
