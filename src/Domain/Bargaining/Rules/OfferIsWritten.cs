namespace Domain.Bargaining.Rules;

/// <summary>There is a written offer before it is served (集体合同规定 Art 32(1)).</summary>
/// <param name="Written">Whether an offer is on the record.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record OfferIsWritten(bool Written, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.offer-is-written";

    /// <inheritdoc />
    public override bool Holds => Written;

    /// <inheritdoc />
    protected override Words Message => new(
        "尚未拟定要约书。",
        "There is no written offer yet.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("written", Written));
}
