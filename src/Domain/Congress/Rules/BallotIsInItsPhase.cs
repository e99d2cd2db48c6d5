using Domain.Congress.Ballots;

namespace Domain.Congress.Rules;

/// <summary>What is done to a ballot is done in its phase: papers are given out before the vote, cast during it, counted after it.</summary>
/// <param name="Phase">Where the ballot stands.</param>
/// <param name="Wanted">Where it must stand.</param>
public sealed record BallotIsInItsPhase(BallotPhase Phase, BallotPhase Wanted) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.ballot-is-in-its-phase";

    /// <inheritdoc />
    public override bool Holds => Phase == Wanted;

    /// <inheritdoc />
    protected override Words Message => new(
        $"本次表决现处于“{Zh(Phase)}”阶段，此操作只能在“{Zh(Wanted)}”阶段进行。",
        $"The ballot is in the phase of {En(Phase)}; this is done in the phase of {En(Wanted)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("phase", Phase), ("wanted", Wanted));

    private static string Zh(BallotPhase phase) => phase switch
    {
        BallotPhase.Issuing => "发票",
        BallotPhase.Voting => "投票",
        BallotPhase.Counting => "计票",
        BallotPhase.Closed => "已公布结果",
        _ => "无效",
    };

    private static string En(BallotPhase phase) => phase switch
    {
        BallotPhase.Issuing => "giving out papers",
        BallotPhase.Voting => "voting",
        BallotPhase.Counting => "counting",
        BallotPhase.Closed => "the published result",
        _ => "being void",
    };
}
