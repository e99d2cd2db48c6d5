namespace Domain.Motions.Rules;

/// <summary>
/// Seconders are collected until the last day of the call, that day included; afterwards the matter goes on as an opinion.
/// </summary>
/// <param name="Today">The day of seconding.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="Law">Where the practice is stated.</param>
public sealed record SecondingIsInTime(DateOnly Today, DateOnly LastDay, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.seconding-is-in-time";

    /// <inheritdoc />
    public override bool Holds => Today <= LastDay;

    /// <inheritdoc />
    protected override Words Message => new(
        $"附议截止日是{RuleText.Zh(LastDay)}，今天是{RuleText.Zh(Today)}。",
        $"The last day to second was {RuleText.Iso(LastDay)}; today is {RuleText.Iso(Today)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("today", Today), ("lastDay", LastDay));
}
