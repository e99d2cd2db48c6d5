namespace Domain.Filing.Rules;

/// <summary>
/// An authority uses a registration number once in a year. A packet of the same case that comes in again after a correction
/// may keep its own.
/// </summary>
/// <param name="Number">The number as typed.</param>
/// <param name="UsedBy">The other case that has it, as the authority's clerk knows it; null where none has.</param>
public sealed record ReceiptNumberIsFree(string Number, string? UsedBy) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.receipt-number-is-free";

    /// <inheritdoc />
    public override bool Holds => UsedBy is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"登记编号“{Number}”本年度已用于{UsedBy}，请核对后另行编号。",
        $"The number “{Number}” is used this year for {UsedBy}; check it and give another.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number), ("usedBy", UsedBy));

    /// <inheritdoc />
    protected override string? Field => "Number";
}
