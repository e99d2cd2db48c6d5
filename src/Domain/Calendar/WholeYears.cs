namespace Domain.Calendar;

/// <summary>
/// Whole years from day to day (民法典 Art 202): to the same-numbered day of the same month, 29 February to the 28th where
/// there is no 29th. At the ends of the calendar, year 1 and year 9999, the result stays inside it.
/// </summary>
public static class WholeYears
{
    /// <summary>
    /// The last day of a term of so many whole years that begins on a day, both days inside it: one year from 2026-01-01 ends on
    /// 2026-12-31, one from 2028-02-29 on 2029-02-27.
    /// </summary>
    /// <param name="first">The first day of the term.</param>
    /// <param name="years">How many whole years, at least 1.</param>
    public static DateOnly LastDay(DateOnly first, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        var next = After(first, years);
        return next == DateOnly.MaxValue ? next : next.AddDays(-1);
    }

    /// <summary>The same-numbered day so many years later: a year after 2026-03-31 is 2027-03-31.</summary>
    /// <param name="day">Any day.</param>
    /// <param name="years">How many years, at least 0.</param>
    public static DateOnly After(DateOnly day, int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        return years > DateOnly.MaxValue.Year - day.Year ? DateOnly.MaxValue : day.AddYears(years);
    }

    /// <summary>The same-numbered day so many years earlier: a year before 2028-02-29 is 2027-02-28.</summary>
    /// <param name="day">Any day.</param>
    /// <param name="years">How many years, at least 0.</param>
    public static DateOnly Before(DateOnly day, int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        return years >= day.Year ? DateOnly.MinValue : day.AddYears(-years);
    }
}
