namespace Domain.Letters.Rules;

/// <summary>A campaign ends on the day it begins or later, and not before it is announced.</summary>
/// <param name="Today">The day of the announcement.</param>
/// <param name="From">Its first day.</param>
/// <param name="LastDay">Its last day.</param>
public sealed record CampaignHasAPeriod(DateOnly Today, DateOnly From, DateOnly LastDay) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.campaign-has-a-period";

    /// <inheritdoc />
    public override bool Holds => From <= LastDay && Today <= LastDay;

    /// <inheritdoc />
    protected override Words Message => new(
        "截止日期不能早于开始日期，也不能早于今天。",
        "The last day is not before the first, nor before today.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("today", Today), ("from", From), ("lastDay", LastDay));

    /// <inheritdoc />
    protected override string? Field => "LastDay";
}
