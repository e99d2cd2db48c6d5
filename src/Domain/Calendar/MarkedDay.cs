namespace Domain.Calendar;

/// <summary>One day of a deadline that is drawn.</summary>
/// <param name="Fact">The day, and whether people work on it.</param>
/// <param name="Mark">What part it plays.</param>
/// <param name="Number">
/// Which day of the period it is, the day next to the event being 1; null where the day does not count and in a period of
/// months or years, which is no number of days. The last day bears the period's own number: 20 on 2026-10-08 for 20 days
/// from 2026-09-15.
/// </param>
public sealed record MarkedDay(DayFact Fact, DayMark Mark, int? Number);
