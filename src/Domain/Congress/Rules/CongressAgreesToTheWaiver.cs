namespace Domain.Congress.Rules;

/// <summary>The congress waives late papers as it decides anything: with a quorum and the votes of more than half of all its representatives (企业民主管理规定 Art 17, 20).</summary>
/// <param name="Yes">Votes for the waiver.</param>
/// <param name="Needed">Votes needed.</param>
/// <param name="Outcome">What came of the vote.</param>
/// <param name="Law">The row that decides.</param>
public sealed record CongressAgreesToTheWaiver(int Yes, int Needed, VoteOutcome Outcome, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.congress-agrees-to-the-waiver";

    /// <inheritdoc />
    public override bool Holds => Outcome == VoteOutcome.Adopted;

    /// <inheritdoc />
    protected override Words Message => new(
        Outcome == VoteOutcome.QuorumMissed ? "到会人数未达法定人数，不得作出豁免决定。" : $"同意豁免的{Yes}票，至少需{Needed}票，不得表决逾期送达的议题。",
        Outcome == VoteOutcome.QuorumMissed ? "Without a quorum nothing is waived." : $"{Yes} agree to the waiver; {Needed} are needed.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("yes", Yes), ("needed", Needed), ("outcome", Outcome));

    /// <inheritdoc />
    protected override string? Field => "Yes";
}
