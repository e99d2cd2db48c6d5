namespace Domain.Bargaining.Rules;

/// <summary>
/// The employer makes the formal text of a wage agreement before it is signed (工资集体协商试行办法 Art 20). Other
/// contracts need no such step.
/// </summary>
/// <param name="Kind">The kind of contract.</param>
/// <param name="PreparedOn">The day the formal text was made; null until then.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record FormalTextIsPrepared(ContractKind Kind, DateOnly? PreparedOn, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.formal-text-is-prepared";

    /// <inheritdoc />
    public override bool Holds => Kind != ContractKind.WageAgreement || PreparedOn is not null;

    /// <inheritdoc />
    protected override Words Message => new(
        "企业方尚未制作工资协议正式文本。",
        "The employer has not made the formal text of the wage agreement yet.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("preparedOn", PreparedOn));
}
