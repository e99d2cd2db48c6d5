namespace Domain.Bargaining.Rules;

/// <summary>An outsider has the chief's written mandate (集体合同规定 Art 23(1)).</summary>
/// <param name="Without">The first outsider without one; null where all have it.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record OutsidersHaveAMandate(string? Without, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.outsiders-have-a-mandate";

    /// <inheritdoc />
    public override bool Holds => Without is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"本单位以外的代表{Without}应当有首席代表的书面委托。",
        $"The outsider {Without} needs the chief's written mandate.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("name", Without));

    /// <inheritdoc />
    protected override string? Field => "Members";
}
