using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Law;

/// <summary>Every row there is, on days at both ends of the calendar and of the law: an answer or a named gap, never a failure.</summary>
public sealed class AskingByWhenOnAnyDay
{
    private static readonly LastDayFinder Finder = new(Seeds.Law, Seeds.Calendar);

    [Theory]
    [InlineData("0001-01-01", "2026-09-15")]
    [InlineData("1948-12-31", "2026-09-15")]
    [InlineData("1949-01-01", "2026-09-15")]
    [InlineData("8899-12-31", "2026-09-15")]
    [InlineData("8900-01-01", "2026-09-15")]
    [InlineData("9999-12-31", "2026-09-15")]
    [InlineData("2026-09-15", "0001-01-01")]
    [InlineData("2026-09-15", "9999-12-31")]
    public void No_row_breaks(string eventDay, string on) =>
        Seeds.Law.Rows.Where(row => !Answered(Ask(row, eventDay, on), eventDay)).Select(row => row.Id).ShouldBeEmpty();

    [Theory]
    [InlineData("congress-notice", "1948-12-31", LastDayGap.BeyondTheCalendar)]
    [InlineData("congress-notice", "8900-01-01", LastDayGap.BeyondTheCalendar)]
    [InlineData("congress-notice", "1949-01-01", null)]
    [InlineData("congress-notice", "8899-12-31", null)]
    public void Outside_the_calendar_nothing_is_counted(string rule, string eventDay, LastDayGap? gap)
    {
        var answer = Finder.Find(new(rule, "110000", ContractKind.CollectiveContract, Day(eventDay), Day("2026-09-15")));

        (answer as LastDayMissing)?.Gap.ShouldBe(gap!.Value);
        (answer is LastDayFound).ShouldBe(gap is null);
    }

    private static LastDayAnswer Ask(RuleRow row, string eventDay, string on) =>
        Finder.Find(new(row.Id, row.Place, row.Kind ?? ContractKind.CollectiveContract, Day(eventDay), Day(on)));

    private static bool Answered(LastDayAnswer answer, string eventDay) => answer switch
    {
        LastDayFound found => found.Reasoned.Deadline.Event == Day(eventDay) && found.Reasoned.Deadline.Counted.Count > 0,
        LastDayMissing missing => missing.Why.Zh.Length > 0,
        _ => false,
    };
}
