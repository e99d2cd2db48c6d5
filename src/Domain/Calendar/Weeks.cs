namespace Domain.Calendar;

/// <summary>Whole weeks.</summary>
public static class Weeks
{
    private const int Days = 7;

    /// <summary>The same day of the week so many weeks before: two weeks before 2026-10-15 is 2026-10-01.</summary>
    /// <param name="day">The day.</param>
    /// <param name="weeks">How many, at least 0.</param>
    public static DateOnly Before(DateOnly day, int weeks) => day.AddDays(-Days * weeks);

    /// <summary>The earlier of two days.</summary>
    /// <param name="one">A day.</param>
    /// <param name="other">Another.</param>
    public static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
