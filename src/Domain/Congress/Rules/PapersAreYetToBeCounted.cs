using Domain.Congress.Ballots;

namespace Domain.Congress.Rules;

/// <summary>A ballot is declared void while nobody can know its result: before its papers are counted.</summary>
/// <param name="Phase">Where the ballot stands.</param>
public sealed record PapersAreYetToBeCounted(BallotPhase Phase) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.papers-are-yet-to-be-counted";

    /// <inheritdoc />
    public override bool Holds => Phase is BallotPhase.Issuing or BallotPhase.Voting;

    /// <inheritdoc />
    protected override Words Message => new(
        "投票已经结束，不能再宣布作废。",
        "The vote has ended; it cannot be declared void any more.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("phase", Phase));
}
