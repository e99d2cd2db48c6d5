namespace Domain.Disclosure.Rules;

/// <summary>
/// The publication took place since the contract took effect and no later than today; both edges are inside. A
/// late one is taken and shown as late.
/// </summary>
/// <param name="On">The day of the publication.</param>
/// <param name="EffectiveOn">The day it took effect.</param>
/// <param name="Today">The day of the act.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record PublicationDayIsTrue(DateOnly On, DateOnly EffectiveOn, DateOnly Today, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "disclosure.publication-day-is-since-the-effect";

    /// <inheritdoc />
    public override bool Holds => On >= EffectiveOn && On <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"公布日期应在生效之日（{RuleText.Zh(EffectiveOn)}）至今天（{RuleText.Zh(Today)}）之间，所填为{RuleText.Zh(On)}。",
        $"The publication must lie between the effect ({RuleText.Iso(EffectiveOn)}) and today ({RuleText.Iso(Today)}), not {RuleText.Iso(On)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("on", On), ("effectiveOn", EffectiveOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "On";
}
