namespace Domain.Bargaining.Rules;

/// <summary>
/// A side has as a rule (一般) no more representatives than the place says, that number included (北京市集体合同条例 Art 7(2): ten).
/// The text does not command, so this is asked for a remark and never enforced.
/// </summary>
/// <param name="Count">Representatives named.</param>
/// <param name="Maximum">The usual largest number.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record RepresentativesKeepToTheUsualMaximum(int Count, int Maximum, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.representatives-keep-to-the-usual-maximum";

    /// <inheritdoc />
    public override bool Holds => Count <= Maximum;

    /// <inheritdoc />
    protected override Words Message => new(
        $"每方协商代表一般不超过{Maximum}人，现有{Count}人。",
        $"A side has as a rule at most {Maximum} representatives; {Count} are named.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("count", Count), ("maximum", Maximum));
}
