namespace Domain.Bargaining.Rules;

/// <summary>
/// What is recorded of the performance happened since the contract took effect and no later than today. Both
/// edges are inside.
/// </summary>
/// <param name="Day">The day recorded.</param>
/// <param name="EffectiveOn">The day it took effect.</param>
/// <param name="Today">The day of the act.</param>
public sealed record DayIsWithinThePerformance(DateOnly Day, DateOnly EffectiveOn, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.day-is-within-the-performance";

    /// <inheritdoc />
    public override bool Holds => Day >= EffectiveOn && Day <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"日期应在合同生效之日（{RuleText.Zh(EffectiveOn)}）至今天（{RuleText.Zh(Today)}）之间，所填为{RuleText.Zh(Day)}。",
        $"The day must lie between the contract's effect ({RuleText.Iso(EffectiveOn)}) and today ({RuleText.Iso(Today)}), not {RuleText.Iso(Day)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("day", Day), ("effectiveOn", EffectiveOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "On";
}
