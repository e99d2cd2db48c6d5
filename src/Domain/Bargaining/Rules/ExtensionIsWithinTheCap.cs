namespace Domain.Bargaining.Rules;

/// <summary>A coordination is extended by at most the cap in all, the cap included (集体合同规定 Art 52: 15 days).</summary>
/// <param name="Days">Calendar days asked for.</param>
/// <param name="Before">Calendar days added before.</param>
/// <param name="Cap">The most in all.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record ExtensionIsWithinTheCap(int Days, int Before, int Cap, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.extension-is-within-the-cap";

    /// <inheritdoc />
    public override bool Holds => Days >= 1 && (long)Days + Before <= Cap;

    /// <inheritdoc />
    protected override Words Message => new(
        $"协调处理期限累计最多延长{Cap}日，已延长{Before}日，本次要求延长{Days}日。",
        $"A coordination is extended by {Cap} days at most; {Before} were added, {Days} are asked for.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("days", Days), ("before", Before), ("cap", Cap));

    /// <inheritdoc />
    protected override string? Field => "Days";
}
