namespace Domain.Filing.Rules;

/// <summary>A contract is filed once both chief representatives signed it (集体合同规定 Art 37, 42).</summary>
/// <param name="Signatures">The signatures on the present text, one a side.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record BothChiefsSigned(int Signatures, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.both-chiefs-signed";

    /// <inheritdoc />
    public override bool Holds => Signatures >= 2;

    /// <inheritdoc />
    protected override Words Message => new(
        $"合同须经双方首席代表签字后报送，目前已签字{Signatures}方。",
        $"Both chief representatives sign before the contract is filed; {Signatures} of 2 sides have signed.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("signatures", Signatures));
}
