namespace Domain.Filing.Rules;

/// <summary>
/// A correction is asked for, or a statement of no objection issued, within the review period; after its last
/// day the contract is in effect by law. The last day is inside.
/// </summary>
/// <param name="Today">The day of the act.</param>
/// <param name="LastDay">The last day of the review, inclusive.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ReviewIsInTime(DateOnly Today, DateOnly LastDay, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.review-in-time";

    /// <inheritdoc />
    public override bool Holds => Today <= LastDay;

    /// <inheritdoc />
    protected override Words Message => new(
        $"审查期限已于{RuleText.Zh(LastDay)}届满，合同自行生效。",
        $"The review ended on {RuleText.Iso(LastDay)}; the contract is in effect.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("today", Today), ("lastDay", LastDay));
}
