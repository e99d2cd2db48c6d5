namespace Domain.Congress.Rules;

/// <summary>
/// Each voter gets one paper. Asked again from the phone that fetched it, the same paper is given again; from another, none,
/// because the program cannot know whether the first was cast.
/// </summary>
/// <param name="IsTheSame">Whether no paper was given yet, or this very one.</param>
public sealed record VoterHasOnePaper(bool IsTheSame) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.voter-has-one-paper";

    /// <inheritdoc />
    public override bool Holds => IsTheSame;

    /// <inheritdoc />
    protected override Words Message => new(
        "您的选票已在另一台设备上领取，请用该设备投票；每人只发一张选票。",
        "Your paper was fetched with another device; please vote with that one. Everybody gets one paper.");
}
