namespace Domain.Congress.Rules;

/// <summary>What a session changes is a resolution of the same unit’s congress (企业民主管理规定 Art 21).</summary>
/// <param name="IsOwn">Whether it is.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ResolutionIsOfThisCongress(bool IsOwn, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.resolution-is-of-this-congress";

    /// <inheritdoc />
    public override bool Holds => IsOwn;

    /// <inheritdoc />
    protected override Words Message => new(
        "只能变更本单位职工代表大会的决议。",
        "Only a resolution of this unit’s congress can be changed here.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("isOwn", IsOwn));

    /// <inheritdoc />
    protected override string? Field => "Session";
}
