using System.Collections.Frozen;

namespace Domain.Calendar;

/// <summary>
/// Which days are working days in China: weekends, holidays and swapped days by the State Council's yearly notices. For
/// a year whose notice is not out it knows weekends and the statutory dates only, and says <see cref="IsProvisional"/>.
/// </summary>
public sealed class WorkingDayCalendar
{
    private readonly FrozenDictionary<DateOnly, string?> noticed;
    private readonly FrozenSet<int> years;

    internal WorkingDayCalendar(HolidayNotices notices) =>
        (noticed, years) = (notices.Days.ToFrozenDictionary(), notices.Years.ToFrozenSet());

    /// <summary>The years whose notice is known, ascending.</summary>
    public IReadOnlyList<int> Years => [.. years.Order()];

    /// <summary>Reads the notices in the shape of <c>seeds/holidays.json</c>.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="file">The file's name, for its faults.</param>
    /// <exception cref="FaultsException">The text has faults: all of them.</exception>
    public static WorkingDayCalendar Read(string json, string file = "holidays.json") =>
        new(HolidayReader.Read(file, json));

    /// <summary>Whether people work that day. 2026-02-28, a Saturday swapped in, is one; 2026-10-05, a Monday, is none.</summary>
    /// <param name="day">Any day.</param>
    public bool IsWorkingDay(DateOnly day) => KindOf(day).Type is DayType.Working or DayType.WorkingSwapped;

    /// <summary>Whether the day's year has no notice yet, so that the answer may still change.</summary>
    /// <param name="day">Any day.</param>
    public bool IsProvisional(DateOnly day) => !years.Contains(day.Year);

    /// <summary>What kind of day it is, with the holiday's name.</summary>
    /// <param name="day">Any day.</param>
    public DayFact FactOf(DateOnly day)
    {
        var (type, holiday) = KindOf(day);
        return new(day, type, holiday, IsProvisional(day));
    }

    /// <summary>Every day of a year, from 1 January to 31 December: 366 of 2028.</summary>
    /// <param name="year">From 1 to 9999, both included; provisional where its notice is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">No calendar has such a year.</exception>
    public IEnumerable<DayFact> FactsOf(int year)
    {
        var first = new DateOnly(year, 1, 1);
        return Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(first.AddDays).Select(FactOf);
    }

    /// <summary>The day itself where it is a working day, else the first working day after it.</summary>
    /// <param name="day">Any day.</param>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The day itself where it is a working day, else the last working day before it.</summary>
    /// <param name="day">Any day.</param>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The last working day before a day, never the day itself: before Monday 2026-09-21 it is Sunday 09-20, swapped in.</summary>
    /// <param name="day">Any day.</param>
    public DateOnly Before(DateOnly day) => OnOrBefore(day.AddDays(-1));

    /// <summary>
    /// How many working days lie after one day up to and including another: Friday to Monday is 1, a day to itself 0.
    /// Negative, and counted the other way round, where <paramref name="to"/> is earlier: Monday to Friday before is -1.
    /// </summary>
    /// <param name="from">Not counted.</param>
    /// <param name="to">Counted where it is a working day.</param>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The n-th working day after a day (before it, where n is negative); the day itself where n is 0.</summary>
    /// <param name="day">Not counted.</param>
    /// <param name="count">How many working days forward, or backward where negative.</param>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The same without a record, so that counting allocates nothing.</summary>
    private (DayType Type, string? Holiday) KindOf(DateOnly day)
    {
        var named = noticed.TryGetValue(day, out var holiday);
        holiday ??= !named && IsProvisional(day) ? StatutoryHolidays.NameOf(day) : null;
        return (IsWeekend(day), named, holiday) switch
        {
            (_, _, not null) => (DayType.Holiday, holiday),
            (true, true, _) => (DayType.WorkingSwapped, null),
            (true, false, _) => (DayType.Weekend, null),
            _ => (DayType.Working, null),
        };
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
