namespace Domain.Letters.Rules;

/// <summary>Prizes are given when nobody can send in any more: from the day after the last one.</summary>
/// <param name="Today">The day of the award.</param>
/// <param name="LastDay">The campaign's last day, inclusive.</param>
public sealed record CampaignIsOver(DateOnly Today, DateOnly LastDay) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.campaign-is-over";

    /// <inheritdoc />
    public override bool Holds => Today > LastDay;

    /// <inheritdoc />
    protected override Words Message => new(
        $"活动到{RuleText.Zh(LastDay)}截止，截止后才能授奖。",
        $"The campaign runs until {RuleText.Iso(LastDay)}; prizes are given afterwards.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("today", Today), ("lastDay", LastDay));
}
