namespace Domain.Bargaining.Rules;

/// <summary>Each side's chief signs a text once.</summary>
/// <param name="Side">The side.</param>
/// <param name="SignedAt">When it signed the present text; null where it has not.</param>
public sealed record SideIsYetToSign(Side Side, DateTimeOffset? SignedAt) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.side-is-yet-to-sign";

    /// <inheritdoc />
    public override bool Holds => SignedAt is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{(Side == Side.Worker ? "职工方" : "企业方")}首席代表已经签字。",
        $"The chief representative of the {(Side == Side.Worker ? "worker" : "employer")} side has signed already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("side", Side), ("signedAt", SignedAt?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
}
