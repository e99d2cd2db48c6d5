using Domain.Law.Rules;

namespace Domain.Law.OwnRules;

/// <summary>A unit's own rules: a pack of its own, within what the law of its place allows.</summary>
public sealed class UnitRules
{
    private UnitRules(IReadOnlyList<OwnRule> rules) => Rules = rules;

    /// <summary>A unit that has set nothing itself: everywhere the packs' rows hold.</summary>
    public static UnitRules None { get; } = new([]);

    /// <summary>Every rule, past and future ones too.</summary>
    public IReadOnlyList<OwnRule> Rules { get; }

    /// <summary>
    /// Reads a unit's pack in the shape of <c>seeds/unit-rules.schema.json</c> and holds it against the law in force on each
    /// rule's first day.
    /// </summary>
    /// <param name="file">The file's name, for its faults.</param>
    /// <param name="json">Its text.</param>
    /// <param name="law">The law of the unit's place.</param>
    /// <exception cref="FaultsException">The pack has faults, or a rule is outside what the law allows: all of them, with the article.</exception>
    public static UnitRules Read(string file, string json, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var reader = new UnitRulesReader(file, law);
        var rules = reader.Read(json);
        return reader.Faults.Count == 0 ? new(rules) : throw new FaultsException(reader.Faults);
    }

    /// <summary>
    /// What holds for a matter on a day: the unit's own rule while it is within the law, else the packs' row. A unit that
    /// wants three seconders has three; one that says nothing has the common two.
    /// </summary>
    /// <param name="matter">A name of <see cref="OwnMatters"/>.</param>
    /// <param name="law">The law of the unit's place.</param>
    /// <param name="on">The day of the act, not of today.</param>
    /// <returns>Null where neither the unit nor the packs name a number.</returns>
    /// <exception cref="ArgumentException">The matter is none that a unit may settle.</exception>
    public OwnSetting? Find(string matter, Statutes law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(law);
        var known = OwnMatters.Named(matter) ?? throw new ArgumentException($"A unit may not settle {matter}.", nameof(matter));
        var row = law.Find(matter, on) is { Value: not null } found ? found : null;
        var own = Rules.FirstOrDefault(rule => rule.Matter == matter && rule.IsInForceOn(on));
        if (own is not null && new OwnRuleIsWithinTheLaw(own, known, row).Holds)
        {
            return new(own.Value, own.Unit, own, row, null);
        }

        return row is null ? null : new(row.Number, row.Unit, null, row, own);
    }
}
