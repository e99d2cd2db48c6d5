namespace Domain.Law.OwnRules;

/// <summary>One rule of a unit's own pack, such as three seconders for a motion.</summary>
/// <param name="Matter">A name of <see cref="OwnMatters"/>.</param>
/// <param name="Value">The number, at least 1.</param>
/// <param name="Unit">What it is measured in.</param>
/// <param name="Article">Where it stands in the unit's document, such as 第十二条; null where that has no articles.</param>
public sealed record OwnRule(string Matter, int Value, RuleUnit Unit, string? Article = null)
{
    /// <summary>The value as a page shows it: 3人, 20个工作日.</summary>
    public Words Text => OwnMatters.Text(Value, Unit);
}
