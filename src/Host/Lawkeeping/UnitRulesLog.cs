using System.Collections.Immutable;
using Domain.Law.OwnRules;
using Host.Persistence.Rows;

namespace Host.Lawkeeping;

/// <summary>What was recorded of one unit's own rules, read in order.</summary>
/// <param name="Standing">Each pack that was not taken back, by its number.</param>
internal sealed record UnitRulesLog(ImmutableSortedDictionary<int, OwnPack> Standing)
{
    public static UnitRulesLog Empty { get; } = new(ImmutableSortedDictionary<int, OwnPack>.Empty);

    /// <summary>The rules that follow from it.</summary>
    public UnitRules Rules { get; } = UnitRules.Of(Standing.Values);

    public static UnitRulesLog Of(IEnumerable<UnitRulesRow> stored) => stored.Aggregate(Empty, (log, row) => log.With(row));

    public UnitRulesLog With(UnitRulesRow row) => new(row.Kind == UnitRulesKind.Withdrawn
        ? Standing.Remove(row.Withdraws!.Value)
        : Standing.Add(row.Number, OwnPack.ReadStored(row.Content)));
}
