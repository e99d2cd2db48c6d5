namespace Domain.Bargaining.Rules;

/// <summary>
/// A settlement is a written coordination agreement, and there is none without a settlement (集体合同规定 Art 53-54).
/// </summary>
/// <param name="Settled">Whether the two sides agreed.</param>
/// <param name="Written">Whether the agreement’s words are given.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record SettlementIsWritten(bool Settled, bool Written, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.settlement-is-written";

    /// <inheritdoc />
    public override bool Holds => Settled == Written;

    /// <inheritdoc />
    protected override Words Message => new(
        Settled ? "达成一致的，应当写明《协调处理协议书》的内容。" : "未达成一致的，不填写《协调处理协议书》。",
        Settled ? "A settlement needs the words of the coordination agreement." : "Without a settlement there is no coordination agreement.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("settled", Settled), ("written", Written));

    /// <inheritdoc />
    protected override string? Field => "Agreement";
}
