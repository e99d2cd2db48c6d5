namespace Domain.Congress.Seats;

/// <summary>The seats of one electing unit, as proposed and as they stand after the officer's adjustments.</summary>
/// <param name="Unit">The electing unit.</param>
/// <param name="Proposed">What the program proposed; stays as it was, so that every adjustment can be seen.</param>
/// <param name="Seats">What stands.</param>
public sealed record SeatAllotment(ElectingUnit Unit, Composition Proposed, Composition Seats)
{
    /// <summary>By how many seats the officer gave more than was proposed; below zero, fewer.</summary>
    public int Difference => Seats.All - Proposed.All;

    /// <summary>How many staff stand behind one seat, rounded up; 0 where the unit has none.</summary>
    public int StaffPerSeat => Seats.All == 0 ? 0 : (Unit.Staff.All + Seats.All - 1) / Seats.All;
}
