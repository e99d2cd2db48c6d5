namespace Domain.Disclosure.Rules;

/// <summary>What is published to all staff is a contract in effect (集体合同规定 Art 48).</summary>
/// <param name="EffectiveOn">The day it took effect; null until then.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ContractIsInEffect(DateOnly? EffectiveOn, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "disclosure.contract-is-in-effect";

    /// <inheritdoc />
    public override bool Holds => EffectiveOn is not null;

    /// <inheritdoc />
    protected override Words Message => new(
        "合同尚未生效，不能作为生效合同公布。",
        "The contract is not in effect yet.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("effectiveOn", EffectiveOn));
}
