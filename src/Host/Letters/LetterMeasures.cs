using Domain.Letters;
using Domain.Letters.Figures;
using Host.Persistence.Rows;

namespace Host.Letters;

/// <summary>The letters behind each number of the board.</summary>
internal static class LetterMeasures
{
    public static IQueryable<LetterRow> Behind(this IQueryable<LetterRow> rows, LetterMeasure measure, DateOnly today) => measure switch
    {
        LetterMeasure.Received => rows,
        LetterMeasure.Answered => rows.Where(l => l.AnsweredOn != null),
        LetterMeasure.AnsweredInTime => rows.Where(l => l.AnsweredOn != null && l.AnsweredOn <= l.Due),
        LetterMeasure.Overdue => rows.Where(l => l.NextOn != null && l.NextOn < today),
        LetterMeasure.Closed => rows.Where(l => l.State == LetterState.Closed),
        LetterMeasure.BecameMotion => rows.Where(l => l.State == LetterState.BecameMotion),
        LetterMeasure.Rated => rows.Where(l => l.IsSatisfied != null),
        LetterMeasure.Satisfied => rows.Where(l => l.IsSatisfied == true),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No measure of letters."),
    };
}
