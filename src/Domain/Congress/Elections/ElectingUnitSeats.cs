namespace Domain.Congress.Elections;

/// <summary>How many representatives an electing unit has in a term.</summary>
/// <param name="ElectingUnit">The electing unit's name.</param>
/// <param name="Seats">Its seats, at least 0.</param>
public sealed record ElectingUnitSeats(string ElectingUnit, int Seats);
