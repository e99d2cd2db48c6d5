namespace Domain.Congress.Rules;

/// <summary>A paper is given only to somebody who was present at the second when the ballot opened.</summary>
/// <param name="IsOnTheRoll">Whether the voter is on the frozen roll.</param>
public sealed record VoterIsOnTheRoll(bool IsOnTheRoll) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.voter-is-on-the-roll";

    /// <inheritdoc />
    public override bool Holds => IsOnTheRoll;

    /// <inheritdoc />
    protected override Words Message => new(
        "您不在本次表决开始时到会人员名单之中，不能领取选票。",
        "You are not among those who were present when this ballot opened, so there is no paper for you.");
}
