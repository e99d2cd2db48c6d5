namespace Domain.Congress.Rules;

/// <summary>The representatives of a session are those of its own term: 第三届第二次会议 takes the roll of 第三届.</summary>
/// <param name="Session">The session’s term.</param>
/// <param name="Roll">The roll’s term.</param>
public sealed record RollIsOfTheSessionsTerm(int Session, int Roll) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.roll-is-of-the-sessions-term";

    /// <inheritdoc />
    public override bool Holds => Session == Roll;

    /// <inheritdoc />
    protected override Words Message => new(
        $"本次会议属于第{Session}届，现行名册是第{Roll}届的。",
        $"This session is of term {Session}; the roll in force is of term {Roll}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("session", Session), ("roll", Roll));
}
