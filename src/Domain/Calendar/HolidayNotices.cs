namespace Domain.Calendar;

/// <summary>The yearly notices, all years together: a year's notice may speak of the December before it.</summary>
/// <param name="Years">The years whose notice is known.</param>
/// <param name="Off">Days off with the holiday's Chinese name.</param>
/// <param name="Swapped">Saturdays and Sundays on which people work.</param>
internal sealed record HolidayNotices(
    IReadOnlySet<int> Years, IReadOnlyDictionary<DateOnly, string> Off, IReadOnlySet<DateOnly> Swapped);
