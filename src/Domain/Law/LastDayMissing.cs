namespace Domain.Law;

/// <summary>There is no last day, and why.</summary>
/// <param name="Gap">Why.</param>
/// <param name="Why">Why, in a sentence to show: what the rule does name, or the earliest day on which one is in force.</param>
/// <param name="Row">The rule that names no period, or the first or the last one in force; null where there is none to name.</param>
/// <param name="GaveWay">The rows in force that gave way to it; empty where there are none.</param>
/// <param name="Earliest">The first day on which a rule is in force; null unless the event lies before it.</param>
public sealed record LastDayMissing(
    LastDayGap Gap, Words Why, RuleRow? Row = null, IReadOnlyList<RuleRow>? GaveWay = null, DateOnly? Earliest = null) : LastDayAnswer
{
    /// <summary>The rows in force that gave way to it; empty where there are none.</summary>
    public IReadOnlyList<RuleRow> GaveWay { get; } = GaveWay ?? [];
}
