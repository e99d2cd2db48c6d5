using Domain.Motions;
using Domain.Motions.Figures;
using Host.Persistence.Rows;

namespace Host.Motions;

/// <summary>The rows behind a number of the board, asked of the register as <see cref="MotionMeasures.Counts"/> asks a line.</summary>
internal static class MeasureRows
{
    public static IQueryable<MotionRow> Behind(this IQueryable<MotionRow> moved, MotionMeasure measure, DateOnly today) => measure switch
    {
        MotionMeasure.Collected => moved.Where(m => m.MovedOn != null),
        MotionMeasure.Filed => moved.Where(m => m.MovedOn != null && m.Decision == ScreeningOutcome.Filed),
        MotionMeasure.Merged => moved.Where(m => m.MovedOn != null && m.State == MotionState.Merged),
        MotionMeasure.Declined => moved.Where(m => m.MovedOn != null && m.State == MotionState.Declined),
        MotionMeasure.Opinions => moved.Where(m => m.MovedOn != null && m.IsOpinion),
        MotionMeasure.Withdrawn => moved.Where(m => m.MovedOn != null && m.State == MotionState.Withdrawn),
        MotionMeasure.Assigned => moved.Where(m => m.MovedOn != null && m.Due != null),
        MotionMeasure.Answered => moved.Where(m => m.MovedOn != null && m.AnsweredOn != null),
        MotionMeasure.AnsweredInTime => moved.Where(m => m.MovedOn != null && m.AnsweredOn != null && m.AnsweredOn <= m.Due),
        MotionMeasure.Overdue => moved.Where(m => m.MovedOn != null && m.NextOn != null && m.NextOn < today),
        MotionMeasure.Closed => moved.Where(m => m.MovedOn != null && m.State == MotionState.Closed && m.Decision == ScreeningOutcome.Filed),
        MotionMeasure.ClosedOpinions => moved.Where(m => m.MovedOn != null && m.State == MotionState.Closed && m.IsOpinion),
        MotionMeasure.Rated => moved.Where(m => m.MovedOn != null && m.IsSatisfied != null),
        MotionMeasure.Satisfied => moved.Where(m => m.MovedOn != null && m.IsSatisfied == true),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No number of the board."),
    };
}
