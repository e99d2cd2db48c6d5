using Domain.Motions;
using Domain.Motions.Figures;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions;

/// <summary>
/// Reads the numbers of the board: what acts have added up, and beside it what is overdue today. How many motions there are
/// does not matter; of each union a few rows are read.
/// </summary>
internal sealed class MotionBoard(Store store)
{
    /// <summary>The board of a unit and all below it.</summary>
    /// <param name="unit">A union or a federation.</param>
    /// <param name="year">The year of moving; null for all.</param>
    /// <param name="today">The day by which overdue is judged.</param>
    /// <param name="token">Given up by the caller.</param>
    public async Task<BoardView> OfAsync(UnitId unit, int? year, DateOnly today, CancellationToken token)
    {
        var sums = await SumsAsync(unit, year, token);
        var late = await LateAsync(unit, year, today, token);
        var topics = Groups(sums.Where(s => s.ByTopic), late, l => StoredName.Of(l.Topic));
        var departments = Groups(sums.Where(s => !s.ByTopic), late, l => l.Department);
        return new(
            topics.Aggregate(MotionFigures.None, (all, topic) => all.Plus(topic.Figures)),
            [.. topics.Select(t => (StoredName.Read<MotionTopic>(t.Name), t.Figures)).OrderBy(t => t.Item1)],
            departments,
            await YearsAsync(unit, token));
    }

    private IQueryable<MotionTallyRow> Tallies(UnitId unit) =>
        store.MotionTallies.Where(t => t.Union == unit || store.UnitsAbove.Any(a => a.Above == unit && a.Unit == t.Union));

    private async Task<List<TallySum>> SumsAsync(UnitId unit, int? year, CancellationToken token) =>
        await Tallies(unit).Where(t => year == null || t.Year == year)
            .GroupBy(t => new { t.ByTopic, t.Name })
            .Select(g => new TallySum
            {
                ByTopic = g.Key.ByTopic,
                Name = g.Key.Name,
                Collected = g.Sum(t => t.Collected),
                Filed = g.Sum(t => t.Filed),
                Merged = g.Sum(t => t.Merged),
                Declined = g.Sum(t => t.Declined),
                Opinions = g.Sum(t => t.Opinions),
                Withdrawn = g.Sum(t => t.Withdrawn),
                Assigned = g.Sum(t => t.Assigned),
                Answered = g.Sum(t => t.Answered),
                AnsweredInTime = g.Sum(t => t.AnsweredInTime),
                Closed = g.Sum(t => t.Closed),
                ClosedOpinions = g.Sum(t => t.ClosedOpinions),
                Rated = g.Sum(t => t.Rated),
                Satisfied = g.Sum(t => t.Satisfied),
            })
            .ToListAsync(token);

    private async Task<List<LateSum>> LateAsync(UnitId unit, int? year, DateOnly today, CancellationToken token) =>
        await store.Motions.Behind(MotionMeasure.Overdue, today)
            .Where(m => (year == null || m.Year == year)
                && (m.Union == unit || store.UnitsAbove.Any(a => a.Above == unit && a.Unit == m.Union)))
            .GroupBy(m => new { m.Topic, m.Department })
            .Select(g => new LateSum(g.Key.Topic, g.Key.Department, g.Count()))
            .ToListAsync(token);

    private async Task<IReadOnlyList<int>> YearsAsync(UnitId unit, CancellationToken token) =>
        await Tallies(unit).Where(t => t.Collected > 0).Select(t => t.Year).Distinct().OrderByDescending(y => y).ToListAsync(token);

    private static IReadOnlyList<(string Name, MotionFigures Figures)> Groups(
        IEnumerable<TallySum> sums, IReadOnlyList<LateSum> late, Func<LateSum, string> nameOf)
    {
        var lateBy = late.GroupBy(nameOf).ToDictionary(g => g.Key, g => g.Sum(l => l.Count), StringComparer.Ordinal);
        return
        [
            .. sums.Where(s => s.Collected > 0).OrderBy(s => s.Name, StringComparer.Ordinal)
                .Select(s => (s.Name, MotionFigures.From(m => m == MotionMeasure.Overdue ? lateBy.GetValueOrDefault(s.Name) : s[m]))),
        ];
    }

    private sealed record LateSum(MotionTopic Topic, string Department, int Count);
}
