namespace Domain.Bargaining.Rules;

/// <summary>
/// A suspension ends after it began and within the place's cap, its last day included (北京市集体合同条例 Art 37: 60 days; no cap
/// nationally).
/// </summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The day agreed for going on.</param>
/// <param name="LastDay">The last day that the cap allows; null where there is no cap.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record SuspensionIsWithinTheCap(DateOnly From, DateOnly Until, DateOnly? LastDay, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.suspension-is-within-the-cap";

    /// <inheritdoc />
    public override bool Holds => Until > From && (LastDay is not { } last || Until <= last);

    /// <inheritdoc />
    protected override Words Message => new(
        Until > From
            ? $"中止协商自{RuleText.Zh(From)}起，最迟到{RuleText.Zh(LastDay ?? Until)}，不能到{RuleText.Zh(Until)}。"
            : $"恢复日期{RuleText.Zh(Until)}应当晚于中止之日{RuleText.Zh(From)}。",
        Until > From
            ? $"A suspension from {RuleText.Iso(From)} may last until {RuleText.Iso(LastDay ?? Until)}, not until {RuleText.Iso(Until)}."
            : $"{RuleText.Iso(Until)} must lie after the first day, {RuleText.Iso(From)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("from", From), ("until", Until), ("lastDay", LastDay));

    /// <inheritdoc />
    protected override string? Field => "Until";
}
