namespace Domain.Filing.Rules;

/// <summary>
/// The authority objects within the review period; after its last day the contract is in effect by law (集体合同规定
/// Art 45, 47). Received on 2026-03-10, 15 days: on 2026-03-25 an objection is in time, on 2026-03-26 it is
/// not.
/// </summary>
/// <param name="Today">The day of the objection.</param>
/// <param name="LastDay">The last day of the review, inclusive.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ObjectionIsInTime(DateOnly Today, DateOnly LastDay, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.objection-in-time";

    /// <inheritdoc />
    public override bool Holds => Today <= LastDay;

    /// <inheritdoc />
    protected override Words Message => new(
        $"审查期限已于{RuleText.Zh(LastDay)}届满，合同自行生效，不能再提出异议。",
        $"The review ended on {RuleText.Iso(LastDay)}; the contract is in effect and can no longer be objected to.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("today", Today), ("lastDay", LastDay));
}
