namespace Domain.Congress.Rules;

/// <summary>A meeting is run on its day or later.</summary>
/// <param name="PlannedFor">The day it was called for.</param>
/// <param name="Today">The day of the act.</param>
public sealed record SessionDayHasCome(DateOnly PlannedFor, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.session-day-has-come";

    /// <inheritdoc />
    public override bool Holds => Today >= PlannedFor;

    /// <inheritdoc />
    protected override Words Message => new(
        $"会议定于{RuleText.Zh(PlannedFor)}召开，日期未到。",
        $"The meeting is called for {RuleText.Iso(PlannedFor)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("plannedFor", PlannedFor), ("today", Today));
}
