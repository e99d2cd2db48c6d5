namespace Domain.Bargaining.Rules;

/// <summary>A day that is proposed for a meeting is today or later.</summary>
/// <param name="Day">The day proposed.</param>
/// <param name="Today">The day of the act.</param>
public sealed record MeetingDayIsAhead(DateOnly Day, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.meeting-day-is-not-in-the-past";

    /// <inheritdoc />
    public override bool Holds => Day >= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"协商时间{RuleText.Zh(Day)}早于今天（{RuleText.Zh(Today)}）。",
        $"The day {RuleText.Iso(Day)} lies before today ({RuleText.Iso(Today)}).");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("day", Day), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "MeetingDay";
}
