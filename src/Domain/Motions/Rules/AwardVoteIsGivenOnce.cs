namespace Domain.Motions.Rules;

/// <summary>A representative votes for a motion once.</summary>
/// <param name="VotedOn">The day of the vote; null where there is none.</param>
public sealed record AwardVoteIsGivenOnce(DateOnly? VotedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.award-vote-is-given-once";

    /// <inheritdoc />
    public override bool Holds => VotedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"您已于{RuleText.Zh(VotedOn ?? default)}投票。",
        $"You voted on {RuleText.Iso(VotedOn ?? default)} already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("votedOn", VotedOn));
}
