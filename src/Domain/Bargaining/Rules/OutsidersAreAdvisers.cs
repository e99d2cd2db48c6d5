namespace Domain.Bargaining.Rules;

/// <summary>
/// Where the place lets outsiders only advise, none of them is a representative (山东省企业工资集体协商条例 Art 12).
/// </summary>
/// <param name="Outsider">The first outsider on the list; null where there is none.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record OutsidersAreAdvisers(string? Outsider, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.outsiders-are-advisers";

    /// <inheritdoc />
    public override bool Holds => Outsider is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"本企业以外的人员只能担任协商顾问，不能作为协商代表：{Outsider}。",
        $"An outsider takes part as an adviser only, not as a representative: {Outsider}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("outsider", Outsider));

    /// <inheritdoc />
    protected override string? Field => "Members";
}
