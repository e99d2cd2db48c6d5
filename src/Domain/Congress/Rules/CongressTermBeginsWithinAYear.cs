using Domain.Calendar;

namespace Domain.Congress.Rules;

/// <summary>
/// A term begins within a year before or after its announcement; a day further off is a slip of the keyboard. Announced on
/// 2026-03-01, it may begin on 2027-03-01 and not a day later. A bound of this program, no law’s.
/// </summary>
/// <param name="Begins">The term’s first day.</param>
/// <param name="Today">The day of the announcement.</param>
public sealed record CongressTermBeginsWithinAYear(DateOnly Begins, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.term-begins-within-a-year";

    /// <inheritdoc />
    public override bool Holds => Begins >= WholeYears.Before(Today, 1) && Begins <= WholeYears.After(Today, 1);

    /// <inheritdoc />
    protected override Words Message => new(
        $"本届起始日期{RuleText.Zh(Begins)}与今天相差一年以上，请核对。",
        $"The term begins on {RuleText.Iso(Begins)}, more than a year from today.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("begins", Begins), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "Begins";
}
