using Domain.Calendar;
using Domain.Law;
using Domain.Tests.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Calendar;

/// <summary>The worked examples of the acceptance table, section 4, as the calendar that a page draws of them.</summary>
public class DrawingADeadline
{
    private static readonly DeadlineCounter Counter = new(Seeds.Calendar);

    private static readonly Period TwentyDays = new(20, PeriodUnit.CalendarDays);

    // Example 1: received 2026-09-15, nominal 10-05 in the holiday, due 10-08.
    [Theory]
    [InlineData("2026-09-14", DayMark.Beside, null)]
    [InlineData("2026-09-15", DayMark.Event, null)]
    [InlineData("2026-09-16", DayMark.Counted, 1)]
    [InlineData("2026-10-01", DayMark.Counted, 16)] // a holiday inside a period of days counts
    [InlineData("2026-10-04", DayMark.Counted, 19)]
    [InlineData("2026-10-05", DayMark.Nominal, null)]
    [InlineData("2026-10-07", DayMark.Skipped, null)]
    [InlineData("2026-10-08", DayMark.Last, 20)]
    [InlineData("2026-10-09", DayMark.Beside, null)]
    public void Each_day_bears_its_part(string day, DayMark mark, int? number) =>
        DayOf(Draw(Counter.Forward(Day("2026-09-15"), TwentyDays)), day).ShouldSatisfyAllConditions(
            drawn => drawn.Mark.ShouldBe(mark),
            drawn => drawn.Number.ShouldBe(number));

    // Example 9: 10 working days from 2026-09-18, the swapped Sunday counts, the holiday does not.
    [Theory]
    [InlineData("2026-09-19", DayMark.Skipped, null)]
    [InlineData("2026-09-20", DayMark.Counted, 1)]
    [InlineData("2026-09-25", DayMark.Skipped, null)]
    [InlineData("2026-10-09", DayMark.Last, 10)]
    public void Working_days_alone_bear_numbers(string day, DayMark mark, int? number) =>
        DayOf(Draw(Counter.Forward(Day("2026-09-18"), new(10, PeriodUnit.WorkingDays))), day).ShouldSatisfyAllConditions(
            drawn => drawn.Mark.ShouldBe(mark),
            drawn => drawn.Number.ShouldBe(number));

    // Example 20: 7 days before 2026-10-12 are nominally 10-05, so 09-30.
    [Theory]
    [InlineData("2026-10-12", DayMark.Event, null)]
    [InlineData("2026-10-11", DayMark.Counted, 1)]
    [InlineData("2026-10-05", DayMark.Nominal, null)]
    [InlineData("2026-10-01", DayMark.Skipped, null)]
    [InlineData("2026-09-30", DayMark.Last, 7)]
    public void Counted_back_the_numbers_run_away_from_the_event(string day, DayMark mark, int? number) =>
        DayOf(Draw(Counter.Backward(Day("2026-10-12"), new(7, PeriodUnit.CalendarDays))), day).ShouldSatisfyAllConditions(
            drawn => drawn.Mark.ShouldBe(mark),
            drawn => drawn.Number.ShouldBe(number));

    // Example 17: 60 days before 2026-12-31 open on 11-01.
    [Fact]
    public void A_window_opens_and_closes_and_counts_both_ends()
    {
        var picture = Draw(Counter.Window(Day("2026-12-31"), new(60, PeriodUnit.CalendarDays)));

        (DayOf(picture, "2026-11-01").Mark, DayOf(picture, "2026-11-01").Number).ShouldBe((DayMark.Opens, 60));
        (DayOf(picture, "2026-12-30").Mark, DayOf(picture, "2026-12-30").Number).ShouldBe((DayMark.Counted, 1));
        (DayOf(picture, "2026-12-31").Mark, DayOf(picture, "2026-12-31").Number).ShouldBe((DayMark.Last, null));
        picture.Skipped.ShouldBeEmpty();
    }

    [Fact]
    public void Weeks_run_from_Monday_to_Sunday_and_hold_no_day_of_a_neighbouring_month()
    {
        var months = Draw(Counter.Forward(Day("2026-09-15"), TwentyDays)).Months;

        months.Select(month => (month.Year, month.Month, month.Weeks.Count)).ShouldBe([(2026, 9, 5), (2026, 10, 5)]);
        months[0].Weeks[0].Select(day => day?.Fact.Date.Day).ShouldBe([null, 1, 2, 3, 4, 5, 6]); // 1 Sep 2026 is a Tuesday
        months[0].Weeks[4].Select(day => day?.Fact.Date.Day).ShouldBe([28, 29, 30, null, null, null, null]);
    }

    [Fact]
    public void A_period_of_months_bears_no_numbers()
    {
        var picture = Draw(Counter.Window(Day("2026-12-31"), new(3, PeriodUnit.Months))); // 16

        picture.Months.Select(month => month.Month).ShouldBe([9, 10, 11, 12]);
        picture.NotDrawn.ShouldBeNull();
        picture.Months.SelectMany(month => month.Weeks).SelectMany(week => week).ShouldAllBe(day => day == null || day.Number == null);
    }

    [Fact]
    public void Of_years_only_the_months_at_the_ends_are_drawn_and_the_rest_is_named()
    {
        var picture = Draw(Counter.Forward(Day("2023-05-10"), new(3, PeriodUnit.Years)));

        picture.Months.Select(month => (month.Year, month.Month)).ShouldBe([(2023, 5), (2026, 5)]);
        picture.NotDrawn.ShouldBe(new DaySpan(Day("2023-06-01"), Day("2026-04-30")));
        DayOf(picture, "2026-05-11").Mark.ShouldBe(DayMark.Last); // 05-10 is a Sunday
    }

    [Fact]
    public void Days_in_a_row_are_named_once()
    {
        var picture = Draw(Counter.Forward(Day("2026-09-15"), TwentyDays));

        picture.Counted.ShouldBe([new(Day("2026-09-16"), Day("2026-10-04")), new(Day("2026-10-08"), Day("2026-10-08"))]);
        picture.Counted[0].Days.ShouldBe(19);
        var skipped = picture.Skipped.ShouldHaveSingleItem();
        (skipped.Days, skipped.Reason.Zh).ShouldBe((new DaySpan(Day("2026-10-05"), Day("2026-10-07")), "国庆节放假"));
    }

    [Fact]
    public void Days_off_that_count_all_the_same_and_swapped_days_are_told_apart()
    {
        var picture = Draw(Counter.Forward(Day("2026-02-08"), TwentyDays)); // 3: 02-14 and 02-28 are swapped in

        picture.SwappedIn.ShouldBe([Day("2026-02-14"), Day("2026-02-28")]);
        picture.DaysOffCounted.ShouldBe([.. Enumerable.Range(15, 9).Select(day => new DateOnly(2026, 2, day))]);
    }

    [Fact]
    public void Every_day_of_every_span_is_drawn_once_with_a_part()
    {
        foreach (var row in Seeds.Law.Rows.Where(row => row.Period is { Unit: PeriodUnit.CalendarDays or PeriodUnit.WorkingDays, Value: <= 60 }))
        {
            var deadline = row.Direction == Direction.Backward
                ? Counter.Backward(Day("2026-10-12"), row.Period!)
                : Counter.Forward(Day("2026-09-15"), row.Period!);
            var drawn = Draw(deadline).Months.SelectMany(month => month.Weeks).SelectMany(week => week)
                .Where(day => day is { Mark: not (DayMark.Beside or DayMark.Event) }).Select(day => day!.Fact.Date);

            drawn.ShouldBe(deadline.Counted.Concat(deadline.Skipped.Select(day => day.Date)).Order(), row.Id);
        }
    }

    private static DeadlinePicture Draw(Deadline deadline) => DeadlinePicture.Of(deadline, Seeds.Calendar);

    private static MarkedDay DayOf(DeadlinePicture picture, string day) => picture.Months
        .SelectMany(month => month.Weeks).SelectMany(week => week).OfType<MarkedDay>().Single(drawn => drawn.Fact.Date == Day(day));
}
