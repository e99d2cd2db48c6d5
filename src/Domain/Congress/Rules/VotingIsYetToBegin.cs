namespace Domain.Congress.Rules;

/// <summary>A meeting that has voted is closed, not broken up.</summary>
/// <param name="Votes">Votes opened so far.</param>
public sealed record VotingIsYetToBegin(int Votes) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.voting-is-yet-to-begin";

    /// <inheritdoc />
    public override bool Holds => Votes == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"本次会议已有{Votes}项付诸表决，应当办理闭会。",
        $"{Votes} items were put to the vote; the meeting is to be closed.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("votes", Votes));
}
