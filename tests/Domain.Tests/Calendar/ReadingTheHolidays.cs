using Domain.Calendar;

namespace Domain.Tests.Calendar;

/// <summary>One bad example for each fault that the holidays can have.</summary>
public class ReadingTheHolidays
{
    [Theory]
    [InlineData("[]", "$: must be an object with one property a year")]
    [InlineData("""{"next": {}}""", "$.next: \"next\" is not a year")]
    [InlineData("""{"2026": 1}""", "$.2026: must be an object, but is a number")]
    [InlineData("""{"2026": {"notice": [], "off": [], "work": []}}""", "$.2026.notice: must name the notice that these days come from")]
    [InlineData("""{"2026": {"off": [], "work": []}}""", "$.2026.notice: is missing")]
    [InlineData("""{"2026": {"notice": ["n"], "off": []}}""", "$.2026.work: is missing")]
    [InlineData("""{"2026": {"notice": ["n"], "off": 1, "work": []}}""", "$.2026.off: must be an array, but is a number")]
    [InlineData("""{"2026": {"notice": ["n"], "off": [{"date": "2026-02-30", "holiday": "春节"}], "work": []}}""", "$.2026.off[0].date: \"2026-02-30\" is not a day of the calendar as yyyy-MM-dd")]
    [InlineData("""{"2026": {"notice": ["n"], "off": [{"date": "2026-02-03"}], "work": []}}""", "$.2026.off[0].holiday: is missing")]
    [InlineData("""{"2026": {"notice": ["n"], "off": ["2026-02-03"], "work": []}}""", "$.2026.off[0]: must be an object, but is a text")]
    [InlineData("""{"2026": {"notice": ["n"], "off": [], "work": ["02-28"]}}""", "$.2026.work[0]: \"02-28\" is not a day of the calendar as yyyy-MM-dd")]
    [InlineData("""{"2026": {"notice": ["n"], "off": [], "work": [28]}}""", "$.2026.work[0]: must be a day as yyyy-MM-dd")]
    [InlineData("""{"2026": {"notice": ["n"], "off": [], "work": ["2025-11-30"]}}""", "$.2026.work[0]: 2025-11-30 is outside the notice of 2026")]
    [InlineData("""{"2026": {"notice": ["n"], "off": [], "work": ["2026-02-28", "2026-02-28"]}}""", "$.2026.work[1]: 2026-02-28 stands in the notice of 2026 already")]
    [InlineData("""{"2026": {"notice": ["n"], "off": [{"date": "2026-02-28", "holiday": "春节"}], "work": ["2026-02-28"]}}""", "$.2026.work[0]: 2026-02-28 is both off and a working day")]
    public void A_file_with_one_fault_is_refused_with_its_place(string json, string fault) =>
        Faults(json).ShouldBe([$"holidays.json {fault}"]);

    [Fact]
    public void Every_fault_is_told_at_once() =>
        Faults("""{"one": {}, "2026": {"notice": ["n"], "off": [{"day": 1}], "work": []}}""").ShouldBe(
        [
            "holidays.json $.one: \"one\" is not a year",
            "holidays.json $.2026.off[0].day: is not known here; known are date, holiday",
            "holidays.json $.2026.off[0].date: is missing",
            "holidays.json $.2026.off[0].holiday: is missing",
        ]);

    [Fact]
    public void A_text_that_is_no_JSON_is_refused() =>
        Faults("{").ShouldHaveSingleItem().ShouldStartWith("holidays.json $: is no JSON that can be read");

    /// <summary>December days may be changed by the next year's notice, in whichever order the file has them.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void In_December_the_next_year_s_notice_prevails(bool laterFirst)
    {
        const string earlier = """ "2025": {"notice": ["n"], "off": [{"date": "2025-12-31", "holiday": "元旦"}], "work": ["2025-12-28"]} """;
        const string later = """ "2026": {"notice": ["n"], "off": [{"date": "2025-12-28", "holiday": "元旦"}], "work": ["2025-12-31"]} """;

        var calendar = WorkingDayCalendar.Read($"{{{(laterFirst ? later : earlier)},{(laterFirst ? earlier : later)}}}");

        calendar.IsWorkingDay(new(2025, 12, 31)).ShouldBeTrue();
        calendar.FactOf(new(2025, 12, 28)).Holiday.ShouldBe("元旦");
        calendar.Years.ShouldBe([2025, 2026]);
    }

    private static string[] Faults(string json) =>
        [.. Should.Throw<FaultsException>(() => WorkingDayCalendar.Read(json)).Faults.Select(fault => fault.ToString())];
}
