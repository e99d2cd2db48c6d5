namespace Domain.Congress.Ballots;

/// <summary>One round of an instant runoff.</summary>
/// <param name="Counts">For each option the papers that prefer it among those left; 0 for one that was dropped before.</param>
/// <param name="Exhausted">Papers that rank none of the options left.</param>
/// <param name="Dropped">The option dropped after this round; null in the last.</param>
/// <param name="Winner">The option that more than half of the papers still counting prefer; null before the last round.</param>
public sealed record RunoffRound(IReadOnlyList<int> Counts, int Exhausted, int? Dropped, int? Winner);
