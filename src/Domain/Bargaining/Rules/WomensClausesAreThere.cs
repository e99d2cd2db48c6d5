namespace Domain.Bargaining.Rules;

/// <summary>
/// A comprehensive contract protects women workers: in a clause, an annex or a special contract (妇女权益保障法 Art 44(2)).
/// </summary>
/// <param name="Missing">Whether a comprehensive contract of the case has them in none of the three.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record WomensClausesAreThere(bool Missing, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.womens-clauses-are-there";

    /// <inheritdoc />
    public override bool Holds => !Missing;

    /// <inheritdoc />
    protected override Words Message => new(
        "集体合同应当包含女职工权益保护的内容：在合同中设条款，或者另立附件、专项集体合同。",
        "The contract must protect women workers: in a clause, an annex or a special contract.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("missing", Missing));

    /// <inheritdoc />
    protected override string? Field => "WomenCoveredApart";
}
