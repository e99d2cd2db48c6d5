namespace Domain.Motions.Rules;

/// <summary>What is not filed as it was moved goes back with a written reason (不立案的，书面说明理由退回).</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="Length">Characters of the reason.</param>
/// <param name="Law">Where the practice is stated.</param>
public sealed record DecisionHasAWrittenReason(ScreeningOutcome Outcome, int Length, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.decision-has-a-written-reason";

    /// <inheritdoc />
    public override bool Holds => Length > 0 || Outcome == ScreeningOutcome.Filed;

    /// <inheritdoc />
    protected override Words Message => new(
        "不予立案、并案或者转作意见的，应当书面说明理由。",
        "A motion that is declined, merged or passed on as an opinion needs a written reason.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("outcome", Outcome), ("length", Length));

    /// <inheritdoc />
    protected override string? Field => "Reason";
}
