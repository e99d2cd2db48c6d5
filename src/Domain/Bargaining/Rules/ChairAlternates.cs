namespace Domain.Bargaining.Rules;

/// <summary>The two chiefs chair in turn (集体合同规定 Art 34).</summary>
/// <param name="Last">Who chaired the meeting before; null for the first.</param>
/// <param name="Now">Who chaired this one.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record ChairAlternates(Side? Last, Side Now, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.chair-alternates";

    /// <inheritdoc />
    public override bool Holds => Last != Now;

    /// <inheritdoc />
    protected override Words Message => new(
        $"协商会议由双方首席代表轮流主持，上一次由{(Now == Side.Worker ? "职工方" : "企业方")}主持。",
        $"The chiefs chair in turn; the {(Now == Side.Worker ? "worker" : "employer")} side chaired the last meeting.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("last", Last), ("now", Now));

    /// <inheritdoc />
    protected override string? Field => "Chair";
}
