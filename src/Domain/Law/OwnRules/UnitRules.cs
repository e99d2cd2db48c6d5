using Domain.Calendar;

namespace Domain.Law.OwnRules;

/// <summary>A unit's own rules through the years: one pack after the other, each in force until the next one begins.</summary>
public sealed class UnitRules
{
    private UnitRules(IReadOnlyList<OwnPack> packs) => Packs = packs;

    /// <summary>A unit that has set nothing itself: everywhere the packs' rows hold.</summary>
    public static UnitRules None { get; } = new([]);

    /// <summary>The packs with the days on which each is in force, the oldest first; one that another displaced before its first day is not among them.</summary>
    public IReadOnlyList<OwnPack> Packs { get; }

    /// <summary>
    /// The rules of a unit by its packs. Each ends the one before it on the day before its own first day: rules from
    /// 2024-01-01 and new ones from 2026-03-01 leave the old ones in force until 2026-02-28. A later pack that begins no later
    /// than an earlier one takes its place altogether.
    /// </summary>
    /// <param name="packs">In the order in which they were recorded.</param>
    public static UnitRules Of(IEnumerable<OwnPack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return packs.Aggregate(None, (rules, pack) => rules.With(pack));
    }

    /// <summary>The unit's own rule on a matter on a day; null where it has none in force.</summary>
    /// <param name="matter">A name of <see cref="Matters"/>.</param>
    /// <param name="on">The day of the act, not of today.</param>
    public OwnProvision? In(string matter, DateOnly on)
    {
        if (Packs.Count == 0)
        {
            return null;
        }

        var pack = PackOn(on);
        return pack?.Rules.FirstOrDefault(rule => rule.Matter == matter) is { } own ? new(pack, own) : null;
    }

    /// <summary>The pack in force on a day; null where none is.</summary>
    /// <param name="on">The day of the act, not of today.</param>
    public OwnPack? PackOn(DateOnly on) => Packs.FirstOrDefault(pack => pack.IsInForceOn(on));

    private UnitRules With(OwnPack next) =>
        new([.. Packs.Where(pack => pack.From < next.From).Select(pack => EndedBy(pack, next)), next]);

    private static OwnPack EndedBy(OwnPack pack, OwnPack next) =>
        pack.To < next.From ? pack : pack with { To = DayBefore.Of(next.From) };
}
