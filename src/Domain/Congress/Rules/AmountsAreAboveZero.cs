namespace Domain.Congress.Rules;

/// <summary>A budget and what an option costs are above zero.</summary>
/// <param name="LowestYuan">The lowest of the amounts.</param>
public sealed record AmountsAreAboveZero(decimal LowestYuan) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.amounts-are-above-zero";

    /// <inheritdoc />
    public override bool Holds => LowestYuan > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "预算和各方案所需费用应当大于零。",
        "The budget and every cost are above zero.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("lowestYuan", LowestYuan));

    /// <inheritdoc />
    protected override string? Field => "Options";
}
