namespace Domain.Bargaining.Rules;

/// <summary>
/// A meeting that is recorded was held: after both sides had their representatives, not before the last meeting, today at
/// the latest.
/// </summary>
/// <param name="HeldOn">The day.</param>
/// <param name="NotBefore">The day both sides had their representatives, or of the last meeting, whichever is later.</param>
/// <param name="Today">The day of the act.</param>
public sealed record MeetingDayHasCome(DateOnly HeldOn, DateOnly NotBefore, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.meeting-day-has-come";

    /// <inheritdoc />
    public override bool Holds => HeldOn >= NotBefore && HeldOn <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"会议日期{RuleText.Zh(HeldOn)}应在双方代表产生且上一次会议召开之日（{RuleText.Zh(NotBefore)}）与今天（{RuleText.Zh(Today)}）之间。",
        $"The meeting's day {RuleText.Iso(HeldOn)} must lie between {RuleText.Iso(NotBefore)} and today, {RuleText.Iso(Today)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("heldOn", HeldOn), ("notBefore", NotBefore), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "HeldOn";
}
