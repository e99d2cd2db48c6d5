namespace Domain.Letters.Rules;

/// <summary>Prizes are given to entries of a campaign.</summary>
/// <param name="Channel">The way by which the letter came.</param>
public sealed record LetterIsOfACampaign(LetterChannel Channel) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.letter-is-of-a-campaign";

    /// <inheritdoc />
    public override bool Holds => Channel == LetterChannel.Campaign;

    /// <inheritdoc />
    protected override Words Message => new("只有“我为企业献一策”活动的献策可以授奖。", "Prizes are given to entries of a campaign.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("channel", Channel));
}
