using Domain.Law;
using Domain.Organisations;
using Host.Lawkeeping;
using Host.Pages.Law;
using Host.Persistence.Rows;
using Host.Tests.Building;
using Host.Tests.Fixtures;

namespace Host.Tests.Lawkeeping;

/// <summary>What the administrator is warned of 60 days ahead.</summary>
public sealed class RaisingTheAlarm
{
    private static readonly LawSources Sources = new(
        [.. Directory.EnumerateFiles(Repository.PathOf("seeds/law"), "*.json").Order(StringComparer.Ordinal)
            .Where(f => Path.GetFileName(f) != "schema.json").Select(f => (Path.GetFileName(f), File.ReadAllText(f)))],
        File.ReadAllText(Repository.PathOf("seeds/holidays.json")));

    /// <summary>The shipped notices end with 2026: 60 days before its last day is 2026-11-01.</summary>
    [Theory]
    [InlineData("2026-10-31", "")]
    [InlineData("2026-11-01", "2027")]
    [InlineData("2026-12-31", "2027")]
    [InlineData("2027-03-01", "2027")]
    [InlineData("2027-12-01", "2027 2028")]
    public void A_year_without_a_notice_shows_from_sixty_days_before_it_begins(string today, string years) =>
        string.Join(' ', LawAlarms.YearsWithoutNotice(Sources.Read([]), WalkedCase.Day(today))).ShouldBe(years);

    [Fact]
    public void A_year_whose_notice_was_imported_does_not() =>
        LawAlarms.YearsWithoutNotice(Sources.Read([Imported()]), WalkedCase.Day("2026-12-01")).ShouldBeEmpty();

    [Theory]
    [InlineData("2026-11-01", false)]
    [InlineData("2026-11-02", true)]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-01-02", false)]
    public void A_rule_that_ends_shows_within_sixty_days_of_its_last_day(string today, bool shows) =>
        LawAlarms.Ending(Sources.Read([Ending("2027-01-01")]).Book, WalkedCase.Day(today)).Any(r => r.Id == "NW-01").ShouldBe(shows);

    [Fact]
    public void A_rule_that_another_takes_the_place_of_does_not() =>
        LawAlarms.Ending(Sources.Read([Replacing()]).Book, WalkedCase.Day("2026-12-01")).Where(r => r.Id == "BJ-06").ShouldBeEmpty();

    [Fact]
    public void A_rule_that_another_takes_the_place_of_for_one_kind_of_unit_alone_shows()
    {
        var next = new LawChange(2, LawChangeKind.Rows, "NW-02", LawChangeFormat.Rows("""
            {"format": 1, "instrument": {"zh": "国有企业规定", "en": "For state-owned enterprises", "place": "310000", "from": "2027-01-02", "to": null},
             "rows": [{"id": "NW-02", "matter": "usual-term", "employers": ["state-owned"], "value": 3, "unit": "years", "article": null, "confidence": "A",
               "zh": "一般三年。", "en": "Three years."}]}
            """, []));
        LawAlarms.Ending(Sources.Read([Ending("2027-01-01"), next]).Book, WalkedCase.Day("2026-12-01")).ShouldContain(r => r.Id == "NW-01");
    }

    [Fact]
    public async Task Shows_on_the_administrators_Today_page_and_to_nobody_else()
    {
        await using var served = await Api.ServedInstallation.StartAsync();
        served.Installation.Clock.MoveTo("2026-11-21");
        using var administrator = await served.SignInAsync(Office.Administrator);
        using var officer = await served.SignInAsync(Office.UnionOfficer);

        (await administrator.GetStringAsync("/")).ShouldContain("2027年放假安排尚未导入，距2027年还有41天");
        (await officer.GetStringAsync("/")).ShouldNotContain("放假安排尚未导入");
    }

    private static LawChange Imported() => ((IChangesLaw)Notices.Import()).ToChange(1);

    private static LawChange Replacing() => ((IChangesLaw)AddingRules.Reply(15, "2027-01-01")).ToChange(1);

    private static LawChange Ending(string to) => new(1, LawChangeKind.Rows, "NW-01", LawChangeFormat.Rows($$"""
        {"format": 1, "instrument": {"zh": "试行规定", "en": "On trial", "place": "310000", "from": "2026-01-01", "to": "{{to}}"},
         "rows": [{"id": "NW-01", "matter": "usual-term", "value": 2, "unit": "years", "article": null, "confidence": "A", "zh": "一般二年。", "en": "Two years."}]}
        """, []));
}
