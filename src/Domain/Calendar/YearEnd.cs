namespace Domain.Calendar;

/// <summary>The last day of a calendar year.</summary>
public static class YearEnd
{
    /// <summary>31 December of a day's year.</summary>
    /// <param name="day">Any day.</param>
    public static DateOnly Of(DateOnly day) => new(day.Year, 12, 31);
}
