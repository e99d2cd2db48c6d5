namespace Domain.Motions.Rules;

/// <summary>An objection reaches the presidium by its last day, that day included.</summary>
/// <param name="Today">The day of the objection.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="Law">Where the practice is stated.</param>
public sealed record ObjectionIsInTime(DateOnly Today, DateOnly LastDay, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.objection-is-in-time";

    /// <inheritdoc />
    public override bool Holds => Today <= LastDay;

    /// <inheritdoc />
    protected override Words Message => new(
        $"提出异议的最后期限是{RuleText.Zh(LastDay)}，今天是{RuleText.Zh(Today)}。",
        $"The last day to object was {RuleText.Iso(LastDay)}; today is {RuleText.Iso(Today)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("today", Today), ("lastDay", LastDay));
}
