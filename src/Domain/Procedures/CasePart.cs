using Domain.Organisations;

namespace Domain.Procedures;

/// <summary>A unit that takes part in a case, and the office through which its people act there.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Office">The office.</param>
/// <param name="Name">The unit's name as the record keeps it; null where the record keeps none, as of an authority.</param>
public sealed record CasePart(UnitId Unit, Office Office, string? Name);
