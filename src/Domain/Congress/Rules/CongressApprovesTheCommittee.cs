namespace Domain.Congress.Rules;

/// <summary>The congress approves a committee's members as it decides anything: with a quorum and the votes of all its representatives that the place asks for (企业民主管理规定 Art 11, 20).</summary>
/// <param name="Committee">The committee's name.</param>
/// <param name="Yes">Votes in favour.</param>
/// <param name="Needed">Votes, or those present, that are needed.</param>
/// <param name="Outcome">What came of the vote.</param>
/// <param name="Law">The row that decides.</param>
public sealed record CongressApprovesTheCommittee(string Committee, int Yes, int Needed, VoteOutcome Outcome, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.congress-approves-the-committee";

    /// <inheritdoc />
    public override bool Holds => Outcome == VoteOutcome.Adopted;

    /// <inheritdoc />
    protected override Words Message => new(
        Outcome == VoteOutcome.QuorumMissed ? $"到会人数未达法定人数（至少{Needed}人），“{Committee}”的组成人员不得付诸表决。" : $"“{Committee}”的组成人员赞成{Yes}票，至少需{Needed}票，未获大会通过。",
        Outcome == VoteOutcome.QuorumMissed ? $"Without a quorum of {Needed} nothing is approved." : $"{Committee}: {Yes} in favour; {Needed} are needed.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts =>
        RuleText.Facts(("committee", Committee), ("yes", Yes), ("needed", Needed), ("outcome", Outcome));

    /// <inheritdoc />
    protected override string? Field => "Yes";
}
