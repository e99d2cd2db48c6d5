using Domain.Calendar;

namespace Domain.Law;

/// <summary>Counts the deadline that a row names.</summary>
internal static class RowCounting
{
    /// <summary>The deadline by a row; null where the row names no period.</summary>
    public static Deadline? Count(this DeadlineCounter counter, RuleRow row, DateOnly eventDay) =>
        row.Period is not { } period ? null : row.Direction switch
        {
            Direction.Backward => counter.Backward(eventDay, period, row.RollOver),
            Direction.Window => counter.Window(eventDay, period),
            _ => counter.Forward(eventDay, period, row.RollOver),
        };
}
