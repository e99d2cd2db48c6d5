using Domain.Calendar;
using Domain.Law;

namespace Domain.Congress.Rules;

/// <summary>
/// A term of the congress is neither shorter nor longer than the law allows (三年至五年, 企业民主管理规定 Art 10). From
/// 2026-01-01 it may end on 2028-12-31 and not a day before, and on 2030-12-31 and not a day after.
/// </summary>
/// <param name="Begins">The term's first day.</param>
/// <param name="Ends">The term's last day, inclusive.</param>
/// <param name="Min">The row with the fewest years.</param>
/// <param name="Max">The row with the most years.</param>
public sealed record CongressTermIsOfLawfulLength(DateOnly Begins, DateOnly Ends, RuleRow Min, RuleRow Max) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.term-is-of-lawful-length";

    /// <inheritdoc />
    public override bool Holds => Ends >= Earliest && Ends <= Latest;

    /// <inheritdoc />
    protected override Words Message => new(
        $"届期应为{Min.Number}年至{Max.Number}年：自{RuleText.Zh(Begins)}起，应在{RuleText.Zh(Earliest)}至{RuleText.Zh(Latest)}之间届满，现为{RuleText.Zh(Ends)}。",
        $"A term lasts {Min.Number} to {Max.Number} years: from {RuleText.Iso(Begins)} it ends between {RuleText.Iso(Earliest)} and {RuleText.Iso(Latest)}, not on {RuleText.Iso(Ends)}.");

    /// <inheritdoc />
    protected override Citation? Article => (Ends < Earliest ? Min : Max).ToCitation();

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("begins", Begins), ("ends", Ends), ("earliest", Earliest), ("latest", Latest));

    private DateOnly Earliest => LastDayAfter(Min.Number);

    private DateOnly Latest => LastDayAfter(Max.Number);

    private DateOnly LastDayAfter(int years) => WholeYears.LastDay(Begins, years);
}
