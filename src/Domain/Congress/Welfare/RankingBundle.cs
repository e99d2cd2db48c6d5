namespace Domain.Congress.Welfare;

/// <summary>Papers with the same order of preference, counted together.</summary>
/// <param name="Order">The options in order of preference by their place on the paper, the first being 1; at least one.</param>
/// <param name="Papers">How many such papers, at least 1.</param>
public sealed record RankingBundle(IReadOnlyList<int> Order, int Papers);
