namespace Domain.Bargaining;

/// <summary>A representative's place that fell vacant and was filled (集体合同规定 Art 31).</summary>
/// <param name="Leaving">The name of the one who left.</param>
/// <param name="Successor">The name of the one who follows.</param>
/// <param name="VacantSince">The day from which the place was empty; the days to fill it run from there.</param>
/// <param name="FilledOn">The day it was filled.</param>
public sealed record FilledVacancy(string Leaving, string Successor, DateOnly VacantSince, DateOnly FilledOn);
