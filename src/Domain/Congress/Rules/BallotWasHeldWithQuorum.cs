namespace Domain.Congress.Rules;

/// <summary>
/// Ballots are counted only where a quorum was present; without one there is no vote, and every number of
/// ballots is 0.
/// </summary>
/// <param name="Quorum">The quorum by the same count.</param>
/// <param name="Ballots">All ballots, spoilt ones included.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record BallotWasHeldWithQuorum(QuorumIsPresent Quorum, long Ballots, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.ballot-was-held-with-quorum";

    /// <inheritdoc />
    public override bool Holds => Ballots == 0 || Quorum.Holds;

    /// <inheritdoc />
    protected override Words Message => new(
        $"到会人数未达法定人数（应到{Quorum.Entitled}人，至少需{Needed}人，实到{Quorum.Present}人），不得表决；票数应填0。",
        $"Without a quorum ({Quorum.Present} of {Quorum.Entitled} present, {Needed} needed) no vote may be taken; the ballots must be 0.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("ballots", Ballots), ("present", Quorum.Present), ("entitled", Quorum.Entitled), ("needed", Needed));

    /// <inheritdoc />
    protected override string? Field => "Yes";

    private int Needed => Quorum.Share.Needed(Quorum.Entitled);
}
