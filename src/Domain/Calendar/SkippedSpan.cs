namespace Domain.Calendar;

/// <summary>Days in a row that do not count for the same reason.</summary>
/// <param name="Days">The days.</param>
/// <param name="Reason">Such as 国庆节放假.</param>
public sealed record SkippedSpan(DaySpan Days, Words Reason)
{
    /// <summary>Skipped days in as few spans as possible, each with one reason.</summary>
    /// <param name="skipped">Days that do not count, by date.</param>
    public static IReadOnlyList<SkippedSpan> Of(IEnumerable<SkippedDay> skipped)
    {
        ArgumentNullException.ThrowIfNull(skipped);
        List<SkippedSpan> spans = [];
        foreach (var day in skipped)
        {
            if (spans is [.., var last] && last.Reason == day.Reason && last.Days.Last.AddDays(1) == day.Date)
            {
                spans[^1] = last with { Days = last.Days with { Last = day.Date } };
            }
            else
            {
                spans.Add(new(new(day.Date, day.Date), day.Reason));
            }
        }

        return spans;
    }
}
