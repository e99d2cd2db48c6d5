namespace Domain.Calendar;

/// <summary>The yearly notices, all years together: a year's notice may speak of the December before it.</summary>
/// <param name="Years">The years whose notice is known.</param>
/// <param name="Days">
/// Each day that a notice names: the holiday's Chinese name for a day off, null for a day on which people work. Those
/// are Saturdays and Sundays, and once (2020-02-03) a Monday named for clarity.
/// </param>
internal sealed record HolidayNotices(IReadOnlySet<int> Years, IReadOnlyDictionary<DateOnly, string?> Days);
