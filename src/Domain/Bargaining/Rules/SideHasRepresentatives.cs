namespace Domain.Bargaining.Rules;

/// <summary>The side has appointed its representatives.</summary>
/// <param name="Side">The side.</param>
/// <param name="Appointed">Whether it has.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record SideHasRepresentatives(Side Side, bool Appointed, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.side-has-representatives";

    /// <inheritdoc />
    public override bool Holds => Appointed;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{(Side == Side.Worker ? "职工方" : "企业方")}尚未产生协商代表。",
        $"The {(Side == Side.Worker ? "worker" : "employer")} side has no representatives yet.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("side", Side), ("appointed", Appointed));
}
