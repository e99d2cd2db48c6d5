namespace Domain.Calendar;

/// <summary>A day that comes round every year, such as 1 July.</summary>
/// <param name="Month">From 1 to 12.</param>
/// <param name="Day">From 1 to the last day of the month; 29 February is the 28th in a common year.</param>
public sealed record YearDay(int Month, int Day)
{
    /// <summary>Whether there is such a day: 30 June is one, 31 June is not, 29 February is.</summary>
    public bool IsADay => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(LeapYear, Month);

    private const int LeapYear = 2028;

    /// <summary>The day in a year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}
