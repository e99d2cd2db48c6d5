namespace Domain.Bargaining.Rules;

/// <summary>The chief representative belongs to the unit (集体合同规定 Art 23(2)).</summary>
/// <param name="Outsider">The chief's name where he or she is an outsider; null otherwise.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record ChiefIsNoOutsider(string? Outsider, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.chief-is-no-outsider";

    /// <inheritdoc />
    public override bool Holds => Outsider is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"首席代表{Outsider}不得由非本单位人员代理。",
        $"The chief representative {Outsider} may not be an outsider.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("chief", Outsider));

    /// <inheritdoc />
    protected override string? Field => "Members";
}
