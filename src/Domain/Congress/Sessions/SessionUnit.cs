namespace Domain.Congress.Sessions;

/// <summary>A unit with its name on the day the session was opened.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Name">Its full name, as notices print it.</param>
public sealed record SessionUnit(UnitId Unit, string Name);
