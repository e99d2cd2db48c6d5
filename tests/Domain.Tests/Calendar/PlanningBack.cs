using Domain.Calendar;
using Domain.Tests.Law;

namespace Domain.Tests.Calendar;

/// <summary>From the day by which a period must have ended to the latest event that starts it.</summary>
public class PlanningBack
{
    private static readonly DeadlineCounter Counter = new(Seeds.Calendar);

    [Theory]
    [InlineData("2026-10-08", 20, PeriodUnit.CalendarDays, "2026-09-18")] // from 09-15 on all end on 10-08 (example 1)
    [InlineData("2026-10-07", 20, PeriodUnit.CalendarDays, "2026-09-10")] // 09-11 ends on 10-01, a holiday, and so on 10-08
    [InlineData("2026-10-09", 10, PeriodUnit.WorkingDays, "2026-09-19")] // 09-19 is a Saturday off: the ten are those of 09-18 (example 9)
    [InlineData("2026-03-31", 1, PeriodUnit.Months, "2026-02-28")] // 民法典 202
    public void The_latest_event_ends_in_time_and_the_day_after_it_does_not(string by, int value, PeriodUnit unit, string latest)
    {
        var period = new Period(value, unit);

        var found = Counter.LatestEvent(Day(by), period);

        found.ShouldBe(Day(latest));
        Counter.LastDay(found, period).ShouldBeLessThanOrEqualTo(Day(by));
        Counter.LastDay(found.AddDays(1), period).ShouldBeGreaterThan(Day(by));
    }

    [Fact]
    public void Without_roll_over_it_is_the_plain_difference() =>
        Counter.LatestEvent(Day("2026-10-07"), new(20, PeriodUnit.CalendarDays), rollOver: false).ShouldBe(Day("2026-09-17"));

    [Theory]
    [InlineData("2026-10-12", 15, PeriodUnit.WorkingDays, "2026-09-15")] // 15 from 09-14 end on 10-10, swapped in
    [InlineData("2026-10-12", 60, PeriodUnit.CalendarDays, "2026-08-12")] // 60 from there end on Sunday 10-11, and so on 10-12
    [InlineData("2026-10-08", 20, PeriodUnit.CalendarDays, "2026-09-11")] // ends nominally on 10-01, a holiday
    public void The_earliest_event_still_reaches_the_day_and_the_day_before_it_does_not(
        string reaches, int value, PeriodUnit unit, string earliest)
    {
        var period = new Period(value, unit);

        var found = Counter.EarliestEvent(Day(reaches), period);

        found.ShouldBe(Day(earliest));
        Counter.LastDay(found, period).ShouldBeGreaterThanOrEqualTo(Day(reaches));
        Counter.LastDay(found.AddDays(-1), period).ShouldBeLessThan(Day(reaches));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
