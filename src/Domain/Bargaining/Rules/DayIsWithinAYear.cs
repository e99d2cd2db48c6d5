using Domain.Calendar;

namespace Domain.Bargaining.Rules;

/// <summary>
/// A day planned ahead lies within a year, that day included: a convention of this product against slips of the pen. On
/// 2026-09-01 the last one is 2027-09-01.
/// </summary>
/// <param name="Day">The day planned.</param>
/// <param name="Today">The day of the act.</param>
/// <param name="Of">The field.</param>
public sealed record DayIsWithinAYear(DateOnly Day, DateOnly Today, string Of) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.day-is-within-a-year";

    /// <inheritdoc />
    public override bool Holds => Day <= WholeYears.After(Today, 1);

    /// <inheritdoc />
    protected override Words Message => new(
        $"日期{RuleText.Zh(Day)}距今天（{RuleText.Zh(Today)}）超过一年，请核对。",
        $"{RuleText.Iso(Day)} is more than a year after today ({RuleText.Iso(Today)}).");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("day", Day), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => Of;
}
