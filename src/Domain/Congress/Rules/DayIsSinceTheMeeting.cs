namespace Domain.Congress.Rules;

/// <summary>What follows a meeting happens on its day or later, and no later than today; both edges are inside.</summary>
/// <param name="On">The day entered.</param>
/// <param name="HeldOn">The day of the meeting.</param>
/// <param name="Today">The day of the act.</param>
public sealed record DayIsSinceTheMeeting(DateOnly On, DateOnly HeldOn, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.day-is-since-the-meeting";

    /// <inheritdoc />
    public override bool Holds => On >= HeldOn && On <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"日期应在会议召开日（{RuleText.Zh(HeldOn)}）至今天（{RuleText.Zh(Today)}）之间，所填为{RuleText.Zh(On)}。",
        $"The day lies between the meeting ({RuleText.Iso(HeldOn)}) and today ({RuleText.Iso(Today)}), not {RuleText.Iso(On)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("on", On), ("heldOn", HeldOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "On";
}
