namespace Domain.Motions.Figures;

/// <summary>Which motions each number of the board counts: the same test finds the rows behind it.</summary>
public static class MotionMeasures
{
    /// <summary>Every measure, in the order of the board.</summary>
    public static IReadOnlyList<MotionMeasure> All { get; } = Enum.GetValues<MotionMeasure>();

    /// <summary>Whether a number counts a motion.</summary>
    /// <param name="line">The motion.</param>
    /// <param name="measure">The number.</param>
    /// <param name="today">The day of the board, by which overdue is judged.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such number.</exception>
    public static bool Counts(this MotionLine line, MotionMeasure measure, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.MovedOn is not null && measure switch
        {
            MotionMeasure.Collected => true,
            MotionMeasure.Filed => IsFiled(line),
            MotionMeasure.Merged => line.State == MotionState.Merged,
            MotionMeasure.Declined => line.State == MotionState.Declined,
            MotionMeasure.Opinions => line.IsOpinion,
            MotionMeasure.Withdrawn => line.State == MotionState.Withdrawn,
            MotionMeasure.Assigned => line.Due is not null,
            MotionMeasure.Answered => line.AnsweredOn is not null,
            MotionMeasure.AnsweredInTime => line.AnsweredOn is { } on && on <= line.Due,
            MotionMeasure.Overdue => line.NextOn is { } next && today > next,
            MotionMeasure.Closed => line.State == MotionState.Closed && IsFiled(line),
            MotionMeasure.ClosedOpinions => line.State == MotionState.Closed && line.IsOpinion,
            MotionMeasure.Rated => line.IsSatisfied is not null,
            MotionMeasure.Satisfied => line.IsSatisfied == true,
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No number of the board."),
        };
    }

    /// <summary>The rows behind a number.</summary>
    /// <param name="lines">The motions of the board.</param>
    /// <param name="measure">The number.</param>
    /// <param name="today">The day of the board.</param>
    public static IEnumerable<MotionLine> Behind(this IEnumerable<MotionLine> lines, MotionMeasure measure, DateOnly today) =>
        lines.Where(line => line.Counts(measure, today));

    private static bool IsFiled(MotionLine line) => line.Decision == ScreeningOutcome.Filed;
}
