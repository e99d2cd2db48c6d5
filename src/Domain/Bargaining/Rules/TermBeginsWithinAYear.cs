using Domain.Calendar;

namespace Domain.Bargaining.Rules;

/// <summary>
/// A term begins at most a year before or after the draft is closed, both days included: a convention of this product
/// against slips of the pen.
/// </summary>
/// <param name="From">The first day of the term.</param>
/// <param name="Today">The day of the act.</param>
public sealed record TermBeginsWithinAYear(DateOnly From, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.term-begins-within-a-year";

    /// <inheritdoc />
    public override bool Holds => From >= WholeYears.Before(Today, 1) && From <= WholeYears.After(Today, 1);

    /// <inheritdoc />
    protected override Words Message => new(
        $"合同起始日{RuleText.Zh(From)}距今天（{RuleText.Zh(Today)}）超过一年，请核对。",
        $"The term’s first day {RuleText.Iso(From)} is more than a year from today ({RuleText.Iso(Today)}).");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("from", From), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "From";
}
