using Domain.Motions.Awards;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Seeds;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions.Awards;

/// <summary>Knows by which rule a union awards motions: its own, or the default of the seeds.</summary>
internal sealed class AwardRules(Store store, MotionsPractice practice)
{
    /// <summary>The rule, and what the union calls it; empty where it has set none.</summary>
    public async Task<(AwardRule Rule, string Source)> OfAsync(UnitId union, CancellationToken token) =>
        await store.AwardRules.SingleOrDefaultAsync(r => r.Union == union, token) is { } row ? (RuleOf(row), row.Source) : (practice.Awards, "");

    /// <summary>How many of a union's motions of a year are nominated.</summary>
    public Task<int> NominatedAsync(UnitId union, int year, CancellationToken token) =>
        store.Motions.CountAsync(m => m.Union == union && m.NominatedFor == year, token);

    /// <summary>How many of a union's motions of a year are awarded.</summary>
    public Task<int> AwardedAsync(UnitId union, int year, CancellationToken token) =>
        store.Motions.CountAsync(m => m.Union == union && m.AwardedFor == year, token);

    private static AwardRule RuleOf(AwardRuleRow row) => new()
    {
        Most = row.Most,
        MostNominated = row.MostNominated,
        TakesOpinions = row.TakesOpinions,
        NeedsClosed = row.NeedsClosed,
        NeedsSatisfied = row.NeedsSatisfied,
        CommitteePercent = row.CommitteePercent,
        Names = row.Names,
    };
}
