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
            year is null ? YearsOf(sums) : await YearsAsync(unit, token));
    }

    /// <summary>
    /// The rows of a unit and of those below it. PostgreSQL gets them as two sets: of one with an alternative it plans the sums
    /// by sorting all rows instead of hashing them. SQLite gets the alternative: of two sets it looks up unit after unit.
    /// </summary>
    private IQueryable<MotionTallyRow> Tallies(UnitId unit) => store is SqliteStore
        ? store.MotionTallies.Where(t => t.Union == unit || store.UnitsAbove.Any(a => a.Above == unit && a.Unit == t.Union))
        : store.MotionTallies.Where(t => t.Union == unit)
            .Concat(Below(unit).Join(store.MotionTallies, a => a.Unit, t => t.Union, (a, t) => t));

    private IQueryable<UnitAboveRow> Below(UnitId unit) => store.UnitsAbove.Where(a => a.Above == unit && a.Unit != unit);

    private async Task<List<TallySum>> SumsAsync(UnitId unit, int? year, CancellationToken token) =>
        await Tallies(unit).Where(t => year == null || t.Year == year)
            .GroupBy(t => new { t.ByTopic, t.Year, t.Name })
            .Select(g => new TallySum
            {
                ByTopic = g.Key.ByTopic,
                Year = g.Key.Year,
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

    /// <summary>What is overdue, out of an index that holds all that is asked; a draft has the year 0 and is nobody's to count.</summary>
    private async Task<List<LateSum>> LateAsync(UnitId unit, int? year, DateOnly today, CancellationToken token)
    {
        var late = store.Motions.Where(m => m.NextOn < today && m.Year > 0 && (year == null || m.Year == year));
        var below = store is SqliteStore
            ? late.Where(m => m.Union == unit || store.UnitsAbove.Any(a => a.Above == unit && a.Unit == m.Union)).Select(m => new { m.Topic, m.Department })
            : late.Where(m => m.Union == unit).Select(m => new { m.Topic, m.Department })
                .Concat(Below(unit).Join(late, a => a.Unit, m => m.Union, (a, m) => new { m.Topic, m.Department }));
        return await below
            .GroupBy(m => new { m.Topic, m.Department })
            .Select(g => new LateSum(g.Key.Topic, g.Key.Department, g.Count()))
            .ToListAsync(token);
    }

    private async Task<IReadOnlyList<int>> YearsAsync(UnitId unit, CancellationToken token) =>
        await Tallies(unit).Where(t => t.ByTopic && t.Collected > 0).Select(t => t.Year).Distinct().OrderByDescending(y => y).ToListAsync(token);

    private static IReadOnlyList<int> YearsOf(IEnumerable<TallySum> sums) =>
        [.. sums.Where(s => s.ByTopic && s.Collected > 0).Select(s => s.Year).Distinct().OrderDescending()];

    private static IReadOnlyList<(string Name, MotionFigures Figures)> Groups(
        IEnumerable<TallySum> sums, IReadOnlyList<LateSum> late, Func<LateSum, string> nameOf)
    {
        var lateBy = late.GroupBy(nameOf).ToDictionary(g => g.Key, g => g.Sum(l => l.Count), StringComparer.Ordinal);
        return
        [
            .. sums.Where(s => s.Collected > 0).GroupBy(s => s.Name).OrderBy(years => years.Key, StringComparer.Ordinal)
                .Select(years => (years.Key, MotionFigures.From(m =>
                    m == MotionMeasure.Overdue ? lateBy.GetValueOrDefault(years.Key) : years.Sum(s => s[m])))),
        ];
    }

    private sealed record LateSum(MotionTopic Topic, string Department, int Count);
}
