using Domain.Congress.Seats;

namespace Domain.Congress.Terms;

/// <summary>The seats of an electing unit as the officer settled them.</summary>
/// <param name="Unit">The electing unit's name.</param>
/// <param name="Seats">Its seats by group.</param>
public sealed record UnitSeats(string Unit, Composition Seats);
