namespace Domain.Congress.Rules;

/// <summary>A meeting breaks up for want of a quorum only while it has none (企业民主管理规定 Art 17). Of 36 representatives 23 present are none, 24 are one.</summary>
/// <param name="Quorum">The quorum by those present.</param>
public sealed record MeetingLacksItsQuorum(QuorumIsPresent Quorum) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.meeting-lacks-its-quorum";

    /// <inheritdoc />
    public override bool Holds => !Quorum.Holds;

    /// <inheritdoc />
    protected override Words Message => new(
        $"实到{Quorum.Present}人，已达到法定人数，应当继续开会。",
        $"{Quorum.Present} are present, which is a quorum: the meeting goes on.");

    /// <inheritdoc />
    protected override Citation? Article => Quorum.Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("present", Quorum.Present), ("entitled", Quorum.Entitled));
}
