namespace Domain.Filing.Rules;

/// <summary>
/// Only where the law says so does a statement of no objection bring a contract into effect before the review's
/// last day: for wage agreements (工资集体协商试行办法 Art 22(2)).
/// </summary>
/// <param name="Allowed">Whether a row in force says so for this kind of contract.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record AgreementMayBeCleared(bool Allowed, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.agreement-may-be-cleared";

    /// <inheritdoc />
    public override bool Holds => Allowed;

    /// <inheritdoc />
    protected override Words Message => new(
        "只有工资协议可以因审查同意即行生效。",
        "Only a wage agreement takes effect by a statement of no objection.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("allowed", Allowed));
}
