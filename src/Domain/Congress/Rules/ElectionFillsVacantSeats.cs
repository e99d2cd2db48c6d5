namespace Domain.Congress.Rules;

/// <summary>
/// An electing unit elects at least one and at most as many representatives as it has vacant seats; in a by-election those
/// that fell vacant. With 2 vacant seats 2 may be elected, 3 not.
/// </summary>
/// <param name="ElectingUnit">The electing unit's name.</param>
/// <param name="Seats">How many were to be elected.</param>
/// <param name="Vacant">How many seats are vacant; 0 also for a unit that has none.</param>
public sealed record ElectionFillsVacantSeats(string ElectingUnit, int Seats, int Vacant) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.election-fills-vacant-seats";

    /// <inheritdoc />
    public override bool Holds => Seats >= 1 && Seats <= Vacant;

    /// <inheritdoc />
    protected override Words Message => new(
        $"“{ElectingUnit}”现有空缺名额{Vacant}名，拟选{Seats}名。",
        $"{ElectingUnit} has {Vacant} vacant seats; {Seats} were to be elected.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("unit", ElectingUnit), ("seats", Seats), ("vacant", Vacant));
}
