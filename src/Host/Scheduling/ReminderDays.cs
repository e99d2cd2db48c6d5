using Domain.Calendar;

namespace Host.Scheduling;

/// <summary>On which working mornings a duty is called to mind: 5, 2 and 0 working days before its last day, and each one after it.</summary>
internal static class ReminderDays
{
    private static readonly int[] Before = [5, 2, 0];

    /// <summary>The last days that a morning reminds of in advance: the day itself, and 2 and 5 working days on.</summary>
    /// <param name="calendar">Says which days are working days.</param>
    /// <param name="morning">A working day.</param>
    /// <remarks>
    /// A last day that is a day off (a window that closes on a Sunday) is called to mind on the working mornings counted
    /// from the working day before it.
    /// </remarks>
    public static IReadOnlyList<DateOnly> LastDaysFor(WorkingDayCalendar calendar, DateOnly morning) =>
    [
        .. Before.Select(n => calendar.AddWorkingDays(morning, n))
            .SelectMany(day => Upto(calendar, day))
            .Distinct(),
    ];

    /// <summary>A working day and the days off after it.</summary>
    private static IEnumerable<DateOnly> Upto(WorkingDayCalendar calendar, DateOnly day)
    {
        yield return day;
        for (var next = day.AddDays(1); !calendar.IsWorkingDay(next); next = next.AddDays(1))
        {
            yield return next;
        }
    }
}
