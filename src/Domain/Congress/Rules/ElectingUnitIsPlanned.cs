namespace Domain.Congress.Rules;

/// <summary>Seats are given only to an electing unit of the plan.</summary>
/// <param name="Unit">The name asked for.</param>
/// <param name="IsPlanned">Whether the plan has it.</param>
public sealed record ElectingUnitIsPlanned(string Unit, bool IsPlanned) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.electing-unit-is-planned";

    /// <inheritdoc />
    public override bool Holds => IsPlanned;

    /// <inheritdoc />
    protected override Words Message => new($"没有名为“{Unit}”的选举单位。", $"There is no electing unit called {Unit}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("unit", Unit));
}
