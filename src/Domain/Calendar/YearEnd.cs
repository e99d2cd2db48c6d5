namespace Domain.Calendar;

/// <summary>The last day of a calendar year, or of an equal part of one.</summary>
public static class YearEnd
{
    private const int Months = 12;

    /// <summary>31 December of a day's year.</summary>
    /// <param name="day">Any day.</param>
    public static DateOnly Of(DateOnly day) => new(day.Year, 12, 31);

    /// <summary>
    /// The last day of the part of the year in which a day lies, where a year has so many equal parts, each of whole months:
    /// of two, 2026-02-01 and 2026-06-30 lie in the part that ends on 2026-06-30, and 2026-07-01 in the one that ends on
    /// 2026-12-31. Parts that do not come out even end with the month in which they are over; more than twelve are months.
    /// </summary>
    /// <param name="day">Any day.</param>
    /// <param name="parts">How many parts a year has, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no part.</exception>
    public static DateOnly OfPart(DateOnly day, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        var counted = Math.Min(parts, Months);
        var part = (day.Month - 1) * counted / Months;
        var last = (((part + 1) * Months) + counted - 1) / counted;
        return new(day.Year, last, DateTime.DaysInMonth(day.Year, last));
    }
}
