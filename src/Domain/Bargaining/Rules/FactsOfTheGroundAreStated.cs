namespace Domain.Bargaining.Rules;

/// <summary>A change or an early end names its ground and the facts that bear it out (集体合同规定 Art 39-40).</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Explanation">The facts.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record FactsOfTheGroundAreStated(TerminationGround Ground, string Explanation, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.facts-of-the-ground-are-stated";

    /// <inheritdoc />
    public override bool Holds => Enum.IsDefined(Ground) && !string.IsNullOrWhiteSpace(Explanation);

    /// <inheritdoc />
    protected override Words Message => new(
        "变更、解除合同应当注明理由和有关事实。",
        "A change or early end states its ground and the facts.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("ground", Ground));

    /// <inheritdoc />
    protected override string? Field => "Explanation";
}
