using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Resolutions;

/// <summary>Counts the resolutions of a unit and all below it by how they stand today.</summary>
internal sealed class ResolutionBoard(Store store)
{
    /// <summary>Of a district the largest are named; the others are in the whole.</summary>
    private const int MostOwners = 30;

    /// <summary>The numbers of all, and of each who carries resolutions out, those with most first.</summary>
    /// <param name="unit">A union or a federation.</param>
    /// <param name="year">The year in which the meeting closed; null for all.</param>
    /// <param name="today">The day by which late is judged.</param>
    /// <param name="token">Given up by the caller.</param>
    public async Task<ResolutionBoardView> OfAsync(UnitId unit, int? year, DateOnly today, CancellationToken token)
    {
        var rows = store.Resolutions.Where(r => (year == null || r.Year == year)
            && (r.Union == unit || store.UnitsAbove.Any(a => a.Above == unit && a.Unit == r.Union)));
        return new(
            (await CountedAsync(rows.GroupBy(r => ""), today, token)).Select(c => c.Figures).FirstOrDefault() ?? None,
            [.. (await CountedAsync(rows.GroupBy(r => r.CarriedOutBy), today, token)).OrderByDescending(c => c.Figures.Passed).ThenBy(c => c.Name, StringComparer.Ordinal).Take(MostOwners)]);
    }

    private static ResolutionFigures None { get; } = new() { Passed = 0, CarriedOut = 0, InTime = 0, InDanger = 0, Late = 0, Ended = 0 };

    private static async Task<IReadOnlyList<(string Name, ResolutionFigures Figures)>> CountedAsync(
        IQueryable<IGrouping<string, ResolutionRow>> groups, DateOnly today, CancellationToken token)
    {
        var counted = await groups.Select(g => new
        {
            g.Key,
            Figures = new ResolutionFigures
            {
                Passed = g.Count(),
                CarriedOut = g.Sum(r => r.CarriedOutOn != null ? 1 : 0),
                InTime = g.Sum(r => r.CarriedOutOn != null && r.IsInTime ? 1 : 0),
                InDanger = g.Sum(r => r.NextOn >= today && r.DangerFrom <= today ? 1 : 0),
                Late = g.Sum(r => r.NextOn < today ? 1 : 0),
                Ended = g.Sum(r => r.EndedOn != null ? 1 : 0),
            },
        }).ToListAsync(token);
        return [.. counted.Select(c => (c.Key, c.Figures))];
    }
}
