namespace Domain.Bargaining.Rules;

/// <summary>
/// The side's chief representative signs in person: the side has a chief, and the one who signs holds that
/// side's office at one of its parties (集体合同规定 Art 37; for who is chief Art 20-21).
/// </summary>
/// <param name="Side">The side signed for.</param>
/// <param name="Chief">The chief's name as appointed; null where none is.</param>
/// <param name="HoldsTheOffice">Whether the signer holds the side's office at one of its parties.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record SignerIsTheChief(Side Side, string? Chief, bool HoldsTheOffice, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.signer-is-the-chief-of-the-side";

    /// <inheritdoc />
    public override bool Holds => Chief is not null && HoldsTheOffice;

    /// <inheritdoc />
    protected override Words Message => new(
        $"合同应由{(Side == Side.Worker ? "职工方" : "企业方")}首席代表本人签字。",
        $"The contract is signed in person by the chief representative of the {(Side == Side.Worker ? "worker" : "employer")} side.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("side", Side), ("chief", Chief), ("holdsTheOffice", HoldsTheOffice));
}
