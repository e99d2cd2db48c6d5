namespace Domain.Law;

/// <summary>A row's value with its unit and bound.</summary>
/// <param name="Unit">What it is measured in.</param>
/// <param name="Number">The number; null for a share and for a row without one.</param>
/// <param name="Ratio">The share; null for every other row.</param>
/// <param name="Tiers">The steps of a number of seats; empty for every other row.</param>
/// <param name="Bound">On which side of it the lawful range lies.</param>
/// <param name="Inclusive">Whether the value itself is inside.</param>
internal sealed record RowValue(RuleUnit Unit, int? Number, Ratio? Ratio, IReadOnlyList<SeatTier> Tiers, Bound Bound, bool Inclusive);
