namespace Domain.Bargaining.Rules;

/// <summary>The day it ends lies between the day it took effect and the last day of its term; both edges are inside.</summary>
/// <param name="On">The day it ends.</param>
/// <param name="EffectiveOn">The day it took effect.</param>
/// <param name="LastDay">The last day of the term.</param>
public sealed record EarlyEndIsWithinTheTerm(DateOnly On, DateOnly EffectiveOn, DateOnly LastDay) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.early-end-is-within-the-term";

    /// <inheritdoc />
    public override bool Holds => On >= EffectiveOn && On <= LastDay;

    /// <inheritdoc />
    protected override Words Message => new(
        $"解除日期应在合同有效期内（{RuleText.Zh(EffectiveOn)}至{RuleText.Zh(LastDay)}），所填为{RuleText.Zh(On)}。",
        $"The day it ends must lie within the term ({RuleText.Iso(EffectiveOn)} to {RuleText.Iso(LastDay)}), not {RuleText.Iso(On)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("on", On), ("effectiveOn", EffectiveOn), ("lastDay", LastDay));

    /// <inheritdoc />
    protected override string? Field => "On";
}
