namespace Domain.Law.OwnRules;

/// <summary>
/// The rules that a unit gave itself in one document (职工代表大会实施细则, 提案工作办法), dated and adopted by its congress, within
/// what the law of its place allows.
/// </summary>
public sealed record OwnPack
{
    /// <summary>The document's title without brackets, such as <c>职工代表大会提案工作办法</c>.</summary>
    public required string Title { get; init; }

    /// <summary>By what it was adopted, such as <c>第五届职工代表大会第一次会议</c>.</summary>
    public required string AdoptedBy { get; init; }

    /// <summary>The day of the resolution; not after <see cref="From"/>.</summary>
    public required DateOnly AdoptedOn { get; init; }

    /// <summary>The first day in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day in force; null while no end is known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>One for each matter that the unit settles; empty where the document only ends the rules before it.</summary>
    public required IReadOnlyList<OwnRule> Rules { get; init; }

    /// <summary>By what it was adopted and when, as a page shows it: <c>第五届职工代表大会第一次会议2026-01-20通过</c>.</summary>
    public Words Adoption => new($"{AdoptedBy}{RuleText.Zh(AdoptedOn)}通过", $"adopted by {AdoptedBy} on {RuleText.Iso(AdoptedOn)}");

    /// <summary>
    /// Reads a pack in the shape of <c>seeds/unit-rules.schema.json</c> and holds it against the law in force on its first day.
    /// </summary>
    /// <param name="file">The file's name, for its faults.</param>
    /// <param name="json">Its text.</param>
    /// <param name="law">The law of the unit's place and kind.</param>
    /// <exception cref="FaultsException">The pack has faults, or a rule is outside what the law allows: all of them, with the article.</exception>
    public static OwnPack Read(string file, string json, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new OwnPackReader(file, law).Read(json);
    }

    /// <summary>Reads a pack that was held against the law when it was stored; today's law may since have left it behind.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <exception cref="FaultsException">The text is no such pack.</exception>
    public static OwnPack ReadStored(string json) => new OwnPackReader("", law: null).Read(json);

    /// <summary>The pack in the shape of <c>seeds/unit-rules.schema.json</c>.</summary>
    public string Write() => OwnPackForm.Write(this);

    /// <summary>
    /// What is wrong with it: a number outside its range, a unit that the matter is not measured in, a matter settled twice,
    /// days in the wrong order, and every rule that is outside what the law in force on its first day allows.
    /// </summary>
    /// <param name="law">The law of the unit's place and kind.</param>
    /// <returns>Each fault with its path, such as <c>$.rules[2].value</c>; empty where the pack is right.</returns>
    public IReadOnlyList<Fault> FaultsUnder(Statutes law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var faults = new FaultCollector("");
        new OwnPackChecks(faults, law).Check(this, [.. Rules.Select((rule, index) => ($"$.rules[{index}]", rule))]);
        return faults.Faults;
    }

    /// <summary>Whether it is in force on a day; on its first and on its last day it is.</summary>
    /// <param name="day">The day of the act, not of today.</param>
    public bool IsInForceOn(DateOnly day) => From <= day && (To is null || day <= To);
}
