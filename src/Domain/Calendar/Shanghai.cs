namespace Domain.Calendar;

/// <summary>
/// Turns instants into days and back, in the one time zone of the law: China standard time, UTC+8. There has been no
/// daylight saving since 1991, so the offset is fixed. Nothing else in the program converts.
/// </summary>
public static class Shanghai
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The day on which an instant falls: <c>2026-09-14T16:00Z</c> is 2026-09-15, one second earlier 09-14.</summary>
    /// <param name="instant">Any instant, in any offset.</param>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The time of day that a clock on the wall shows at an instant.</summary>
    /// <param name="instant">Any instant, in any offset.</param>
    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The first instant of a day, in UTC: 2026-09-15 starts at <c>2026-09-14T16:00Z</c>.</summary>
    /// <param name="day">A day in Shanghai.</param>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>The instant at which a clock on the wall shows this day and time, in UTC.</summary>
    /// <param name="day">A day in Shanghai.</param>
    /// <param name="time">A time of that day.</param>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) =>
        new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();
}
