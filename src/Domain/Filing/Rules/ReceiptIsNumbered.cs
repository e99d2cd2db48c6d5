namespace Domain.Filing.Rules;

/// <summary>A receipt bears the authority's registration number (集体合同规定 Art 42(2): 登记).</summary>
/// <param name="Number">The number.</param>
public sealed record ReceiptIsNumbered(string Number) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.receipt-is-numbered";

    /// <inheritdoc />
    public override bool Holds => !string.IsNullOrWhiteSpace(Number);

    /// <inheritdoc />
    protected override Words Message => new(
        "请填写登记编号。",
        "The receipt needs its registration number.");

    /// <inheritdoc />
    protected override string? Field => "Number";
}
