using Domain.Law;

namespace Domain.Bargaining.Rules;

/// <summary>
/// Outside professionals keep within their share of their own side, the share itself included (集体合同规定 Art 23(1): one
/// third). 1 of 3 may be outsiders, 2 of 5 may not.
/// </summary>
/// <param name="Outsiders">Outsiders named.</param>
/// <param name="Total">Members of the side.</param>
/// <param name="Share">The largest share.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record OutsidersAreWithinTheirShare(int Outsiders, int Total, Ratio Share, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.outsiders-are-within-their-share";

    /// <inheritdoc />
    public override bool Holds => Share.Keeps(Outsiders, Total);

    /// <inheritdoc />
    protected override Words Message => new(
        $"受委托的本单位以外的专业人员{Outsiders}人，不得超过本方代表{Total}人的{Share.Denominator}分之{Share.Numerator}。",
        $"{Outsiders} outsiders are more than {Share.Numerator}/{Share.Denominator} of {Total} representatives.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("outsiders", Outsiders), ("total", Total), ("share", $"{Share.Numerator}/{Share.Denominator}"));

    /// <inheritdoc />
    protected override string? Field => "Members";
}
