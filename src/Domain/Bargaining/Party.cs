namespace Domain.Bargaining;

/// <summary>One party to a bargaining. A case has at least one on each side; an industry's case has many employers.</summary>
/// <param name="Side">The side it stands on.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Name">The unit's full name on the day the case was opened, as the contract prints it.</param>
public sealed record Party(Side Side, UnitId Unit, string Name);
