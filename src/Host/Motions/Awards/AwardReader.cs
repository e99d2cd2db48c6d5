using Domain.Motions;
using Domain.Motions.Awards;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions.Awards;

/// <summary>Reads what the award of a year is about: who is awarded, who stands for it, and whom the rule would admit.</summary>
internal sealed class AwardReader(Store store, AwardRules rules, Roster roster)
{
    /// <summary>Motions of a year that are read at most: more than any union collects.</summary>
    private const int MostRead = 3_000;

    /// <summary>The award of a year; of the last year in which something was moved where none is asked for.</summary>
    public async Task<AwardView> OfAsync(UnitId union, int? asked, DateOnly today, CancellationToken token)
    {
        var (rule, source) = await rules.OfAsync(union, token);
        var years = await store.Motions.Where(m => m.Union == union && m.Year > 0).Select(m => m.Year).Distinct()
            .OrderByDescending(year => year).ToListAsync(token);
        var year = asked ?? (years.Count > 0 ? years[0] : today.Year);
        var voters = (await roster.RollOfAsync(union, today, token)).Mandates.Count(mandate => mandate.IsHeldOn(today));
        var motions = (await RecordsAsync(union, year, token)).ConvertAll(row => new AwardItem(row.Case, row.Record, AwardStanding.Of(row.Record, rule, voters)));
        return new AwardView(union, year, rule, source, years)
        {
            Awarded = ByResult(motions.Where(item => item.Record.Award is not null)),
            Nominated = ByResult(motions.Where(item => item.Record is { Award: null, Nomination: not null })),
            Proposed = [.. motions.Where(item => item.Record.Nomination is null && rule.MissingIn(item.Record).Count == 0)
                .OrderByDescending(item => AwardReasons.Weight(item.Record)).ThenBy(item => item.Record.Number, StringComparer.Ordinal)],
        };
    }

    private static IReadOnlyList<AwardItem> ByResult(IEnumerable<AwardItem> items) =>
        [.. items.OrderByDescending(item => item.Standing.Result).ThenBy(item => item.Record.Number, StringComparer.Ordinal)];

    private async Task<List<(CaseId Case, MotionRecord Record)>> RecordsAsync(UnitId union, int year, CancellationToken token)
    {
        var rows = await store.Motions
            .Where(m => m.Union == union && m.Year == year && m.State != MotionState.Merged && m.State != MotionState.Withdrawn && m.State != MotionState.Declined)
            .Join(store.Cases, m => m.Case, c => c.Id, (m, c) => new { m.Id, m.Case, c.Record })
            .OrderBy(row => row.Id).Take(MostRead).ToListAsync(token);
        return rows.ConvertAll(row => (row.Case, MotionFormat.Read(row.Record)));
    }
}
