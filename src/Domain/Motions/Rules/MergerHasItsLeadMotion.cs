namespace Domain.Motions.Rules;

/// <summary>A motion is merged into another one and by naming it; the screening alone names none.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="NamesALead">Whether a lead motion is named.</param>
public sealed record MergerHasItsLeadMotion(ScreeningOutcome Outcome, bool NamesALead) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.merger-has-its-lead-motion";

    /// <inheritdoc />
    public override bool Holds => Outcome == ScreeningOutcome.Merged == NamesALead;

    /// <inheritdoc />
    protected override Words Message => new(
        "并案应当指明并入哪一件提案。",
        "A merger names the motion into which it goes.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("outcome", Outcome), ("namesALead", NamesALead));

    /// <inheritdoc />
    protected override string? Field => "Outcome";
}
