namespace Domain.Congress.Rules;

/// <summary>
/// The meeting was held on the day for which it was convened or later, and no later than today. Both edges are
/// inside.
/// </summary>
/// <param name="HeldOn">The day of the vote.</param>
/// <param name="PlannedFor">The day it was convened for.</param>
/// <param name="Today">The day of the act.</param>
public sealed record MeetingWasHeld(DateOnly HeldOn, DateOnly PlannedFor, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.was-held-on-its-day";

    /// <inheritdoc />
    public override bool Holds => HeldOn >= PlannedFor && HeldOn <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"会议召开日应在召集通知所定日期（{RuleText.Zh(PlannedFor)}）至今天（{RuleText.Zh(Today)}）之间，所填为{RuleText.Zh(HeldOn)}。",
        $"The meeting must have been held between the day it was convened for ({RuleText.Iso(PlannedFor)}) and today ({RuleText.Iso(Today)}), not on {RuleText.Iso(HeldOn)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("heldOn", HeldOn), ("plannedFor", PlannedFor), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "HeldOn";
}
