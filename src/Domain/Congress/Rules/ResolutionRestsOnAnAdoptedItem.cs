namespace Domain.Congress.Rules;

/// <summary>A resolution is made of an item that the congress adopted, once.</summary>
/// <param name="Number">The item.</param>
/// <param name="IsAdopted">Whether it was adopted.</param>
/// <param name="HasResolution">Whether it has its resolution.</param>
public sealed record ResolutionRestsOnAnAdoptedItem(int Number, bool IsAdopted, bool HasResolution) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.resolution-rests-on-an-adopted-item";

    /// <inheritdoc />
    public override bool Holds => IsAdopted && !HasResolution;

    /// <inheritdoc />
    protected override Words Message => new(
        IsAdopted ? $"第{Number}项已经作出决议。" : $"第{Number}项未经大会表决通过，不能作出决议。",
        IsAdopted ? $"Item {Number} has its resolution." : $"Item {Number} was not adopted; there is no resolution of it.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number), ("isAdopted", IsAdopted));

    /// <inheritdoc />
    protected override string? Field => "Item";
}
