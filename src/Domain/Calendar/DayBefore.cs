namespace Domain.Calendar;

/// <summary>The day or days before another one, as the last day of what the other one ends.</summary>
public static class DayBefore
{
    /// <summary>The day before: before 2027-01-01 it is 2026-12-31. The first day of the calendar stays itself.</summary>
    /// <param name="day">Any day.</param>
    public static DateOnly Of(DateOnly day) => day == DateOnly.MinValue ? day : day.AddDays(-1);

    /// <summary>So many days before: two before 2027-01-01 it is 2026-12-30.</summary>
    /// <param name="day">Any day.</param>
    /// <param name="days">How many, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">That would lie before the first day of the calendar.</exception>
    public static DateOnly Of(DateOnly day, int days) => day.AddDays(-days);
}
