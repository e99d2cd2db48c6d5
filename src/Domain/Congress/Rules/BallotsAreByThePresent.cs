namespace Domain.Congress.Rules;

/// <summary>
/// Nobody votes twice or from afar: yes, no, abstained and spoilt together are at most those present. 42
/// ballots by 42 present pass, 43 do not.
/// </summary>
/// <param name="Count">The count.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record BallotsAreByThePresent(VoteCount Count, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.ballots-are-at-most-the-present";

    /// <inheritdoc />
    public override bool Holds => Count.Ballots <= Count.Present;

    /// <inheritdoc />
    protected override Words Message => new(
        $"票数合计{Count.Ballots}张（赞成{Count.Yes}、反对{Count.No}、弃权{Count.Abstained}、废票{Count.Spoilt}），超过实到人数{Count.Present}人。",
        $"{Count.Ballots} ballots were counted (yes {Count.Yes}, no {Count.No}, abstained {Count.Abstained}, spoilt {Count.Spoilt}), but only {Count.Present} persons were present.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("ballots", Count.Ballots), ("present", Count.Present));

    /// <inheritdoc />
    protected override string? Field => "Yes";
}
