namespace Domain.Congress.Rules;

/// <summary>What the congress adopted becomes a resolution before the resolutions are published.</summary>
/// <param name="Left">The adopted items without one; empty where there are none.</param>
public sealed record EveryAdoptedItemHasItsResolution(string Left) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.every-adopted-item-has-its-resolution";

    /// <inheritdoc />
    public override bool Holds => Left.Length == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"以下已通过的议题尚未形成决议：{Left}。",
        $"These adopted items have no resolution: {Left}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("left", Left));
}
