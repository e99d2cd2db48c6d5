namespace Domain.Bargaining;

/// <summary>A representative who left, and the one who follows (集体合同规定 Art 31).</summary>
/// <param name="Leaving">The name of the one who left.</param>
/// <param name="Successor">The one who follows.</param>
/// <param name="VacantSince">The day from which the place was empty.</param>
public sealed record Replacement(string Leaving, Representative Successor, DateOnly VacantSince);
