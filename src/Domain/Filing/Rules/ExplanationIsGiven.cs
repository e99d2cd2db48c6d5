namespace Domain.Filing.Rules;

/// <summary>A wage agreement is filed with an explanation (工资集体协商试行办法 Art 21). Other contracts may be.</summary>
/// <param name="Kind">The kind of contract.</param>
/// <param name="Explanation">The explanation.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ExplanationIsGiven(ContractKind Kind, string Explanation, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.explanation-is-given";

    /// <inheritdoc />
    public override bool Holds => Kind != ContractKind.WageAgreement || !string.IsNullOrWhiteSpace(Explanation);

    /// <inheritdoc />
    protected override Words Message => new(
        "报送工资协议应当附具说明。",
        "A wage agreement is filed with an explanation.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override string? Field => "Explanation";
}
