namespace Domain.Bargaining.Rules;

/// <summary>
/// A refusal to bargain is lawful: not at all where the place forbids every refusal or the authority has ordered to bargain,
/// not on the matters that the place protects, and elsewhere with proper reasons (集体合同规定 Art 32(2), 56; 工会法
/// Art 54(四)). In Beijing the last refusal with reasons was possible on 2026-04-30, and not on pay.
/// </summary>
/// <param name="Ground">What the law of the place and day says.</param>
/// <param name="HasReasons">Whether reasons were given.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record RefusalIsLawful(RefusalGround Ground, bool HasReasons, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.refusal-is-lawful";

    /// <inheritdoc />
    public override bool Holds => Ground == RefusalGround.WithReasons && HasReasons;

    /// <inheritdoc />
    protected override Words Message => new(
        Zh,
        En);

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("ground", Ground), ("hasReasons", HasReasons));

    /// <inheritdoc />
    protected override string? Field => Ground == RefusalGround.WithReasons ? "Reasons" : "Kind";

    private string Zh => Ground switch
    {
        RefusalGround.Never => "任何一方不得以任何理由拒绝或者拖延集体协商，请同意协商或者另提协商时间。",
        RefusalGround.NotOnProtectedTopics => "要约涉及劳动报酬、劳动条件、裁减人员等事项，不得拒绝协商。",
        RefusalGround.NotAfterAnOrder => "已被责令改正，不得再次拒绝协商，请同意协商或者另提协商时间。",
        _ => "拒绝协商应当书面说明正当理由。",
    };

    private string En => Ground switch
    {
        RefusalGround.Never => "Neither side may refuse or delay bargaining for any reason; accept, or propose another date.",
        RefusalGround.NotOnProtectedTopics => "The offer concerns pay, conditions or lay-offs, on which bargaining may not be refused.",
        RefusalGround.NotAfterAnOrder => "The authority has ordered to bargain; accept, or propose another date.",
        _ => "A refusal needs proper reasons in writing.",
    };
}
