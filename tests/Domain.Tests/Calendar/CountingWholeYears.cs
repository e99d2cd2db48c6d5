using Domain.Calendar;

namespace Domain.Tests.Calendar;

/// <summary>Origin: 民法典 Art 202, the same-numbered day or the month's last.</summary>
public class CountingWholeYears
{
    [Theory]
    [InlineData("2026-01-01", 1, "2026-12-31")]
    [InlineData("2026-11-15", 3, "2029-11-14")]
    [InlineData("2028-02-29", 1, "2029-02-27")] // the same number would be 02-28 of 2029; the day before it is the last
    [InlineData("2024-03-01", 1, "2025-02-28")]
    [InlineData("9998-06-01", 3, "9999-12-31")] // beyond the calendar it ends with it
    public void A_term_ends_on_the_day_before_its_first_day_comes_again(string first, int years, string last) =>
        WholeYears.LastDay(Day(first), years).ShouldBe(Day(last));

    [Theory]
    [InlineData("2026-03-31", 1, "2027-03-31", "2025-03-31")]
    [InlineData("2028-02-29", 1, "2029-02-28", "2027-02-28")]
    [InlineData("2026-03-31", 0, "2026-03-31", "2026-03-31")]
    [InlineData("9999-01-01", 1, "9999-12-31", "9998-01-01")]
    [InlineData("0001-06-01", 1, "0002-06-01", "0001-01-01")]
    public void Years_later_and_earlier_meet_the_same_number_and_stay_in_the_calendar(string day, int years, string after, string before)
    {
        WholeYears.After(Day(day), years).ShouldBe(Day(after));
        WholeYears.Before(Day(day), years).ShouldBe(Day(before));
    }

    [Fact]
    public void A_term_of_no_year_is_none_and_years_do_not_run_backward()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => WholeYears.LastDay(Day("2026-01-01"), 0));
        Should.Throw<ArgumentOutOfRangeException>(() => WholeYears.After(Day("2026-01-01"), -1));
        Should.Throw<ArgumentOutOfRangeException>(() => WholeYears.Before(Day("2026-01-01"), -1));
    }

    [Theory]
    [InlineData("2027-01-01", "2026-12-31")]
    [InlineData("2028-03-01", "2028-02-29")]
    [InlineData("0001-01-01", "0001-01-01")]
    public void The_day_before_stays_in_the_calendar(string day, string before) => DayBefore.Of(Day(day)).ShouldBe(Day(before));

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
