namespace Domain.Law;

/// <summary>The row that decides a matter, and those that would have, had it not been there.</summary>
/// <param name="Row">The row that decides.</param>
/// <param name="GaveWay">The rows in force that gave way to it, the next in line first.</param>
public sealed record Finding(RuleRow Row, IReadOnlyList<RuleRow> GaveWay);
