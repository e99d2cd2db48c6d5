namespace Domain.Congress.Terms;

/// <summary>The spread of the seats as it was settled; what was proposed follows from the staff and the law of the day.</summary>
/// <param name="On">The day by whose rules it was settled.</param>
/// <param name="Seats">Every electing unit's seats, in the order of the units.</param>
public sealed record SeatDecision(DateOnly On, IReadOnlyList<UnitSeats> Seats);
