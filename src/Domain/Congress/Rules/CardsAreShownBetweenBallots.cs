namespace Domain.Congress.Rules;

/// <summary>
/// Voting cards are printed before a ballot or after it: while papers are given out and cast nobody looks the codes up by which
/// others fetch theirs.
/// </summary>
/// <param name="BallotIsOn">Whether papers are being given out or cast.</param>
public sealed record CardsAreShownBetweenBallots(bool BallotIsOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.cards-are-shown-between-ballots";

    /// <inheritdoc />
    public override bool Holds => !BallotIsOn;

    /// <inheritdoc />
    protected override Words Message => new(
        "正在发票或者投票，表决证暂不显示；请在投票开始前打印。",
        "Papers are being given out or cast; voting cards are printed before.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("ballotIsOn", BallotIsOn));
}
