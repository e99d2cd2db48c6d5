using System.Collections.Immutable;
using Domain;
using Domain.Law.OwnRules;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Lawkeeping;

/// <summary>
/// Holds the units' own rules in memory, because every case is read by them, and reads on where the stored ones have grown.
/// None begins before the day after it was recorded, so what a host has not yet seen changes nothing of today.
/// </summary>
internal sealed class UnitRulesShelf
{
    private static readonly PerProvider<Func<Store, Task<int>>> Newest = new(() => EF.CompileAsyncQuery(
        (Store store) => store.UnitRules.OrderByDescending(r => r.Number).Select(r => r.Number).FirstOrDefault()));

    private volatile Known known = Known.Nothing;

    /// <summary>A unit's own rules; <see cref="UnitRules.None"/> where it has none.</summary>
    public UnitRules Of(UnitId unit) => known.Logs.GetValueOrDefault(unit)?.Rules ?? UnitRules.None;

    /// <summary>Takes what was recorded since.</summary>
    public async Task ReloadAsync(Store store, CancellationToken cancellationToken)
    {
        var before = known;
        var newest = await Newest.For(store)(store);
        if (newest == before.Number)
        {
            return;
        }

        // Fewer than known: the demonstration data was taken out again.
        var from = newest < before.Number ? Known.Nothing : before;
        var rows = await store.UnitRules.AsNoTracking().Where(r => r.Number > from.Number).OrderBy(r => r.Number).ToListAsync(cancellationToken);
        known = rows.Aggregate(from, (now, row) => now.With(row));
    }

    /// <summary>What is known up to a number.</summary>
    private sealed record Known(int Number, ImmutableDictionary<UnitId, UnitRulesLog> Logs)
    {
        public static Known Nothing { get; } = new(0, ImmutableDictionary<UnitId, UnitRulesLog>.Empty);

        public Known With(UnitRulesRow row) =>
            new(row.Number, Logs.SetItem(row.Unit, Logs.GetValueOrDefault(row.Unit, UnitRulesLog.Empty).With(row)));
    }
}
