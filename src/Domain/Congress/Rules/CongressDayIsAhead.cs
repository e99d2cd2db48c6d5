namespace Domain.Congress.Rules;

/// <summary>
/// A congress is convened for today or a later day. Convened on 2026-10-01 for 2026-10-01 passes this rule (not
/// that of the notice).
/// </summary>
/// <param name="PlannedFor">The day it is convened for.</param>
/// <param name="Today">The day of the act.</param>
public sealed record CongressDayIsAhead(DateOnly PlannedFor, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.day-is-not-in-the-past";

    /// <inheritdoc />
    public override bool Holds => PlannedFor >= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"会议日期{RuleText.Zh(PlannedFor)}早于今天（{RuleText.Zh(Today)}）。",
        $"The meeting day {RuleText.Iso(PlannedFor)} lies before today ({RuleText.Iso(Today)}).");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("plannedFor", PlannedFor), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "PlannedFor";
}
