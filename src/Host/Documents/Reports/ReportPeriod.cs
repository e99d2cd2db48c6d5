using Domain.Calendar;

namespace Host.Documents.Reports;

/// <summary>
/// From when on a report tells also of what is finished. It goes by the congresses and not by the calendar: a congress of 25
/// March hears a year later of all that the one before resolved, and of the motions that were collected for that one.
/// </summary>
/// <param name="Resolutions">The day on which the last annual session closed; itself included.</param>
/// <param name="Motions">The day on which the annual session before that closed, after which motions were collected for the last.</param>
internal sealed record ReportPeriod(DateOnly Resolutions, DateOnly Motions)
{
    /// <summary>Where fewer annual sessions were held, a year stands for each.</summary>
    /// <param name="annual">The days on which annual sessions closed before the report, in any order.</param>
    /// <param name="on">The day of the report.</param>
    public static ReportPeriod Of(IEnumerable<DateOnly> annual, DateOnly on)
    {
        DateOnly[] closed = [.. annual.OrderDescending()];
        var last = closed is [var newest, ..] ? newest : WholeYears.Before(on, 1);
        return new(last, closed is [_, var before, ..] ? before : WholeYears.Before(last, 1));
    }
}
