using System.Globalization;
using Domain;

namespace Host.Scheduling.Reports;

/// <summary>The half year that a report looks back on.</summary>
/// <param name="From">Its first day, inclusive: 1 January or 1 July.</param>
/// <param name="To">Its last day, inclusive: 30 June or 31 December.</param>
internal sealed record HalfYear(DateOnly From, DateOnly To)
{
    private const int July = 7;

    /// <summary>The half year that ended before a day: on 2026-07-01 the first of 2026, on 2027-01-01 the second of 2026.</summary>
    public static HalfYear Before(DateOnly day)
    {
        var start = new DateOnly(day.Year, day.Month < July ? 1 : July, 1);
        return new HalfYear(start.AddMonths(-6), start.AddDays(-1));
    }

    /// <summary>Such as 2026年上半年.</summary>
    public Words Title => From.Month < July
        ? new($"{Year}年上半年", $"first half of {Year}")
        : new($"{Year}年下半年", $"second half of {Year}");

    private string Year => From.Year.ToString(CultureInfo.InvariantCulture);
}
