using Domain.Calendar;

namespace Domain.Bargaining.Rules;

/// <summary>
/// A contract's term is within its bounds, both included (集体合同规定 Art 38(1): one to three years). 2026-01-01 to
/// 2026-12-31 is one year, a day less is too short.
/// </summary>
/// <param name="Term">The term, first and last day included.</param>
/// <param name="MinimumYears">Whole years, included.</param>
/// <param name="MaximumYears">Whole years, included.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record TermIsWithinItsBounds(Term Term, int MinimumYears, int MaximumYears, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.term-is-within-its-bounds";

    /// <inheritdoc />
    public override bool Holds =>
        Term.To >= WholeYears.LastDay(Term.From, MinimumYears) && Term.To <= WholeYears.LastDay(Term.From, MaximumYears);

    /// <inheritdoc />
    protected override Words Message => new(
        $"合同期限应为{MinimumYears}至{MaximumYears}年，所填期限为{RuleText.Zh(Term.From)}至{RuleText.Zh(Term.To)}。",
        $"The term must be {MinimumYears} to {MaximumYears} years; {RuleText.Iso(Term.From)} to {RuleText.Iso(Term.To)} is not.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("from", Term.From), ("to", Term.To), ("minimumYears", MinimumYears), ("maximumYears", MaximumYears));

    /// <inheritdoc />
    protected override string? Field => "To";
}
