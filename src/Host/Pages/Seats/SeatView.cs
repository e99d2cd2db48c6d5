using Domain;
using Domain.Congress.Seats;
using Host.Pages.Deadlines;

namespace Host.Pages.Seats;

/// <summary>What the page of the seats shows.</summary>
/// <param name="Query">What was entered.</param>
public sealed record SeatView(SeatQuery Query)
{
    /// <summary>For which unit; its own rules go first.</summary>
    public required AskedUnit Unit { get; init; }

    public IReadOnlyList<SeatFault> Faults { get; init; } = [];

    /// <summary>The number; null until there are staff.</summary>
    public SeatRequirement? Requirement { get; init; }

    /// <summary>The spread; null until the electing units are known.</summary>
    public SeatPlan? Plan { get; init; }

    public IReadOnlyList<SeatCheck> Checks { get; init; } = [];

    /// <summary>Whether the place's own rules are on record; where they are not, those of the nation were taken.</summary>
    public bool HasLocalRules { get; init; } = true;

    /// <summary>The day by whose rules it is worked out.</summary>
    public DateOnly On { get; init; }

    public IEnumerable<SeatFault> At(string field) => Faults.Where(fault => fault.Field == field);

    /// <summary>What stands in the form for a unit’s seats: as typed, or as proposed.</summary>
    public TypedComposition TypedOf(SeatAllotment allotment) =>
        Query.Seats.TryGetValue(allotment.Unit.Name, out var typed) ? typed : TypedComposition.Of(allotment.Seats);
}
