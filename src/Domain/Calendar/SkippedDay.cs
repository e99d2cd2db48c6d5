namespace Domain.Calendar;

/// <summary>A day inside a deadline's span that does not count, and why.</summary>
/// <param name="Date">The day.</param>
/// <param name="Reason">Such as 国庆节放假.</param>
public sealed record SkippedDay(DateOnly Date, Words Reason);
