namespace Domain.Calendar;

/// <summary>Days in a row, both ends inside.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them; the same day where there is one only.</param>
public sealed record DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>How many days; 1 where first and last are the same.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Days in as few spans as possible: 10-05, 10-06, 10-08 are two.</summary>
    /// <param name="days">Any days, ascending.</param>
    public static IReadOnlyList<DaySpan> Of(IEnumerable<DateOnly> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        List<DaySpan> spans = [];
        foreach (var day in days)
        {
            if (spans is [.., var last] && last.Last.AddDays(1) == day)
            {
                spans[^1] = last with { Last = day };
            }
            else
            {
                spans.Add(new(day, day));
            }
        }

        return spans;
    }
}
