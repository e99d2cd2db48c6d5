using Host.Persistence.Rows;

namespace Host.Resolutions;

/// <summary>The rows behind a number of the board: what it counts is what its list shows.</summary>
internal static class ResolutionRows
{
    public static IQueryable<ResolutionRow> Behind(this IQueryable<ResolutionRow> rows, ResolutionMeasure measure, DateOnly today) => measure switch
    {
        ResolutionMeasure.Passed => rows,
        ResolutionMeasure.CarriedOut => rows.Where(r => r.CarriedOutOn != null),
        ResolutionMeasure.InTime => rows.Where(r => r.CarriedOutOn != null && r.IsInTime),
        ResolutionMeasure.OnCourse => rows.Where(r => r.NextOn >= today && !(r.DangerFrom <= today)),
        ResolutionMeasure.InDanger => rows.Where(r => r.NextOn >= today && r.DangerFrom <= today),
        ResolutionMeasure.Late => rows.Where(r => r.NextOn < today),
        ResolutionMeasure.Ended => rows.Where(r => r.EndedOn != null),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No number of the board."),
    };
}
