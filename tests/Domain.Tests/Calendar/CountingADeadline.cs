using Domain.Calendar;
using Domain.Tests.Law;

namespace Domain.Tests.Calendar;

/// <summary>Origin of the expected days: the twenty worked examples of the acceptance table, section 4, by their number.</summary>
public class CountingADeadline
{
    private static readonly DeadlineCounter Counter = new(Seeds.Calendar);

    [Theory]
    [InlineData(1, "2026-09-15", 20, "2026-10-05", "2026-10-08")] // CC-23
    [InlineData(2, "2026-03-02", 20, "2026-03-22", "2026-03-23")]
    [InlineData(3, "2026-02-08", 20, "2026-02-28", "2026-02-28")] // a swapped Saturday
    [InlineData(4, "2026-02-06", 10, "2026-02-16", "2026-02-24")] // CC-36
    [InlineData(5, "2026-04-28", 7, "2026-05-05", "2026-05-06")] // WG-11
    [InlineData(6, "2026-06-05", 15, "2026-06-20", "2026-06-22")] // CC-43
    [InlineData(7, "2026-03-10", 15, "2026-03-25", "2026-03-25")]
    [InlineData(8, "2026-04-30", 5, "2026-05-05", "2026-05-06")] // WG-15
    [InlineData(13, "2026-01-20", 15, "2026-02-04", "2026-02-04")] // CC-21
    [InlineData(14, "2026-05-06", 30, "2026-06-05", "2026-06-05")] // CC-47
    [InlineData(15, "2026-08-01", 60, "2026-09-30", "2026-09-30")] // BJ-09
    public void Forward_in_calendar_days(int example, string eventDay, int days, string nominal, string due)
    {
        var deadline = Counter.Forward(Day(eventDay), new(days, PeriodUnit.CalendarDays));

        (example, deadline.Nominal, deadline.Due).ShouldBe((example, Day(nominal), Day(due)));
        deadline.Counted.Count.ShouldBe(days);
    }

    [Theory]
    [InlineData(9, "2026-09-18", 10, "2026-10-09")] // ZJ reply
    [InlineData(10, "2026-02-09", 10, "2026-02-28")]
    [InlineData(11, "2026-04-20", 15, "2026-05-13")] // ZJ draft to congress
    [InlineData(12, "2026-09-28", 7, "2026-10-13")] // SH report
    public void Forward_in_working_days(int example, string eventDay, int days, string due)
    {
        var deadline = Counter.Forward(Day(eventDay), new(days, PeriodUnit.WorkingDays));

        (example, deadline.Nominal, deadline.Due).ShouldBe((example, Day(due), Day(due)));
        deadline.Counted.Count.ShouldBe(days);
        deadline.Counted.ShouldAllBe(day => Seeds.Calendar.IsWorkingDay(day));
    }

    [Theory]
    [InlineData(16, "2026-12-31", 3, PeriodUnit.Months, "2026-09-30")] // CC-32
    [InlineData(17, "2026-12-31", 60, PeriodUnit.CalendarDays, "2026-11-01")] // WG-17
    [InlineData(18, "2026-12-31", 90, PeriodUnit.CalendarDays, "2026-10-02")] // ZJ, a holiday: a window does not move
    [InlineData(0, "2026-05-31", 3, PeriodUnit.Months, "2026-02-28")] // the example of month arithmetic, DC-03
    [InlineData(0, "2028-02-29", 1, PeriodUnit.Years, "2027-02-28")] // 民法典 202: no such day, so the month's last
    public void As_a_window_before_a_day(int example, string expiry, int value, PeriodUnit unit, string opens)
    {
        var window = Counter.Window(Day(expiry), new(value, unit));

        (example, window.Opens, window.Due).ShouldBe((example, Day(opens), Day(expiry)));
        window.IsOpenOn(Day(opens).AddDays(-1)).ShouldBeFalse();
        window.IsOpenOn(Day(opens)).ShouldBeTrue();
        window.IsOpenOn(Day(expiry)).ShouldBeTrue();
        window.IsOpenOn(Day(expiry).AddDays(1)).ShouldBeFalse();
        window.Skipped.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(19, "2026-10-15", "2026-10-08", "2026-10-08")] // WC-17
    [InlineData(20, "2026-10-12", "2026-10-05", "2026-09-30")] // moves earlier, never later
    public void Backward_in_calendar_days(int example, string eventDay, string nominal, string due)
    {
        var deadline = Counter.Backward(Day(eventDay), new(7, PeriodUnit.CalendarDays));

        (example, deadline.Nominal, deadline.Due).ShouldBe((example, Day(nominal), Day(due)));
        deadline.Counted.Count.ShouldBe(7);
    }

    [Fact]
    public void Backward_in_working_days_counts_only_those() =>
        Counter.Backward(Day("2026-10-12"), new(5, PeriodUnit.WorkingDays)).Due.ShouldBe(Day("2026-09-29")); // 10-10, 10-09, 10-08, 09-30, 09-29

    [Fact]
    public void An_extension_is_counted_from_the_nominal_last_day_and_its_span_is_the_whole_one()
    {
        var first = Counter.Forward(Day("2026-05-06"), new(30, PeriodUnit.CalendarDays));
        var extended = Counter.Extend(first, new(15, PeriodUnit.CalendarDays));

        (extended.Nominal, extended.Due).ShouldBe((Day("2026-06-20"), Day("2026-06-22"))); // example 14
        (extended.Counted[0], extended.Counted.Count, extended.Period.Value).ShouldBe((Day("2026-05-07"), 45, 45));
    }

    [Fact]
    public void An_extension_of_a_period_that_was_rolled_over_does_not_gain_the_days_skipped()
    {
        var first = Counter.Forward(Day("2026-09-01"), new(30, PeriodUnit.CalendarDays)); // 10-01, rolled over to 10-08

        Counter.Extend(first, new(15, PeriodUnit.CalendarDays)).Due.ShouldBe(Day("2026-10-16"));
    }

    [Fact]
    public void An_extension_in_another_unit_is_refused() =>
        Should.Throw<ArgumentException>(() => Counter.Extend(
            Counter.Forward(Day("2026-05-06"), new(30, PeriodUnit.CalendarDays)), new(1, PeriodUnit.Months)));

    [Fact]
    public void Without_roll_over_the_last_day_stays_on_a_day_off() =>
        Counter.Forward(Day("2026-06-05"), new(15, PeriodUnit.CalendarDays), rollOver: false).Due.ShouldBe(Day("2026-06-20")); // example 6

    [Theory]
    [InlineData("2026-01-31", 1, PeriodUnit.Months, "2026-02-28")] // 民法典 202; a swapped Saturday
    [InlineData("2026-02-28", 1, PeriodUnit.Months, "2026-03-30")] // the same number is Saturday 03-28
    [InlineData("2024-02-29", 1, PeriodUnit.Years, "2025-02-28")]
    [InlineData("2023-11-15", 3, PeriodUnit.Years, "2026-11-16")] // 2026-11-15 is a Sunday
    public void Forward_in_months_and_years_to_the_same_number(string eventDay, int value, PeriodUnit unit, string due) =>
        Counter.Forward(Day(eventDay), new(value, unit)).Due.ShouldBe(Day(due));

    [Fact]
    public void The_days_skipped_are_the_days_off_that_the_last_day_moved_past_each_with_its_reason()
    {
        var deadline = Counter.Forward(Day("2026-09-15"), new(20, PeriodUnit.CalendarDays));

        deadline.Skipped.Select(skipped => (skipped.Date, skipped.Reason.Zh)).ShouldBe(
        [
            (Day("2026-10-05"), "国庆节放假"), (Day("2026-10-06"), "国庆节放假"), (Day("2026-10-07"), "国庆节放假"),
        ]);
        deadline.Counted[0].ShouldBe(Day("2026-09-16"));
        deadline.Counted[^1].ShouldBe(Day("2026-10-08"));
    }

    [Theory]
    [InlineData("2026-12-25", 5, PeriodUnit.CalendarDays, false)] // ends on 12-30
    [InlineData("2026-12-25", 7, PeriodUnit.CalendarDays, true)] // ends on 2027-01-01 and moves on
    [InlineData("2026-12-28", 4, PeriodUnit.WorkingDays, true)]
    public void A_last_day_in_a_year_without_a_notice_is_provisional(string eventDay, int value, PeriodUnit unit, bool provisional) =>
        Counter.Forward(Day(eventDay), new(value, unit)).Provisional.ShouldBe(provisional);

    [Fact]
    public void A_window_is_fixed_by_arithmetic_and_never_provisional() =>
        Counter.Window(Day("2028-12-31"), new(60, PeriodUnit.CalendarDays)).Provisional.ShouldBeFalse();

    [Fact]
    public void The_last_day_itself_is_still_in_time()
    {
        var deadline = Counter.Forward(Day("2026-03-10"), new(15, PeriodUnit.CalendarDays));

        deadline.HasPassedOn(Day("2026-03-25")).ShouldBeFalse();
        deadline.HasPassedOn(Day("2026-03-26")).ShouldBeTrue();
        deadline.IsOpenOn(Day("2026-03-10")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_period_of_nothing_is_no_period(int value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Period(value, PeriodUnit.Months));

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
