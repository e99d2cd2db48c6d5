namespace Domain.Congress.Rules;

/// <summary>A draft that a session of the congress put on its list is voted on there: its result comes from the session, and is not entered twice.</summary>
/// <param name="InSession">Whether a session took the draft.</param>
/// <param name="FromSession">Whether the result comes from there.</param>
public sealed record VoteIsTakenWhereItWasConvened(bool InSession, bool FromSession) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.vote-is-taken-where-it-was-convened";

    /// <inheritdoc />
    public override bool Holds => InSession == FromSession;

    /// <inheritdoc />
    protected override Words Message => new(
        "该草案已列入职工代表大会议题，表决结果由大会宣布后自动登记。",
        "A session of the congress has this draft on its list; the result is entered when it is announced there.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("inSession", InSession), ("fromSession", FromSession));
}
