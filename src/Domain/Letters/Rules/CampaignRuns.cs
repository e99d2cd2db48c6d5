namespace Domain.Letters.Rules;

/// <summary>A campaign takes entries from its first day to its last, both included.</summary>
/// <param name="Today">The day of sending.</param>
/// <param name="From">Its first day.</param>
/// <param name="LastDay">Its last day; null of a column, which has none.</param>
public sealed record CampaignRuns(DateOnly Today, DateOnly From, DateOnly? LastDay) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.campaign-runs";

    /// <inheritdoc />
    public override bool Holds => Today >= From && (LastDay is null || Today <= LastDay);

    /// <inheritdoc />
    protected override Words Message => Today < From
        ? new($"活动从{RuleText.Zh(From)}开始。", $"It begins on {RuleText.Iso(From)}.")
        : new($"活动已于{RuleText.Zh(LastDay ?? default)}截止，您可以改投领导信箱。", $"It ended on {RuleText.Iso(LastDay ?? default)}; the leaders’ letterbox is open.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("today", Today), ("from", From), ("lastDay", LastDay));
}
