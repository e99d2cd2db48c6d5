namespace Domain.Calendar;

/// <summary>
/// A last day, and how it was found. Counted and skipped days together cover the whole span without a gap: forward from
/// the day after the event to the last day; backward from the last day to the day before the event; for a window from
/// the day it opens to the day it closes.
/// </summary>
/// <param name="Event">The day of the event; never counted itself (民法典 Art 201), except as a window's last day.</param>
/// <param name="Nominal">The last day before any roll-over.</param>
/// <param name="Due">The last day on which the act is in time, to its end (24:00, 民法典 Art 203).</param>
/// <param name="Opens">The first day of a window; null where the act may be done at once.</param>
/// <param name="Period">The length counted.</param>
/// <param name="Provisional">True where a day of the span lies in a year whose holiday notice is not out.</param>
/// <param name="Counted">The days that count, by date; in days exactly as many as the period says, and the day of roll-over stands for the day off that it replaces.</param>
/// <param name="Skipped">The days that do not count, by date, each with its reason.</param>
public sealed record Deadline(
    DateOnly Event,
    DateOnly Nominal,
    DateOnly Due,
    DateOnly? Opens,
    Period Period,
    bool Provisional,
    IReadOnlyList<DateOnly> Counted,
    IReadOnlyList<SkippedDay> Skipped)
{
    /// <summary>Whether the last day lies before a day: on the last day itself the act is still in time.</summary>
    /// <param name="day">The day asked about, usually today.</param>
    public bool HasPassedOn(DateOnly day) => day > Due;

    /// <summary>Whether the act may be done on a day: the first and the last day are both inside.</summary>
    /// <param name="day">The day asked about, usually today.</param>
    public bool IsOpenOn(DateOnly day) => day <= Due && (Opens is null || day >= Opens);
}
