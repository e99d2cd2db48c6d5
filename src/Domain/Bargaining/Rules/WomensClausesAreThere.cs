namespace Domain.Bargaining.Rules;

/// <summary>A comprehensive contract has clauses on the protection of women workers, in its text or as an annex (妇女权益保障法 Art 44(2)).</summary>
/// <param name="Present">Whether a clause stands under that heading, or an annex is attached.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record WomensClausesAreThere(bool Present, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.womens-clauses-are-there";

    /// <inheritdoc />
    public override bool Holds => Present;

    /// <inheritdoc />
    protected override Words Message => new(
        "集体合同应当包含女职工特殊权益保护的内容（条款或者附件）。",
        "The contract must protect women workers, in a clause or an annex.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("present", Present));
}
