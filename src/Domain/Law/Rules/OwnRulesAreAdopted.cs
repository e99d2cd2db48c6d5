namespace Domain.Law.Rules;

/// <summary>A unit's own rules are recorded when its congress has adopted them, on that day or later.</summary>
/// <param name="AdoptedOn">The day of the resolution.</param>
/// <param name="Today">The day on which they are recorded.</param>
public sealed record OwnRulesAreAdopted(DateOnly AdoptedOn, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "law.own-rules-are-adopted";

    /// <inheritdoc />
    public override bool Holds => AdoptedOn <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"通过日期{RuleText.Zh(AdoptedOn)}还没有到：职工代表大会通过以后才能登记。",
        $"{RuleText.Iso(AdoptedOn)} lies ahead: rules are recorded once the congress has adopted them.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("adoptedOn", AdoptedOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "AdoptedOn";
}
