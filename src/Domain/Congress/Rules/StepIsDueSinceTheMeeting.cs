namespace Domain.Congress.Rules;

/// <summary>A step of a resolution is due on the day of the meeting or later.</summary>
/// <param name="DueOn">The day entered.</param>
/// <param name="HeldOn">The day of the meeting.</param>
public sealed record StepIsDueSinceTheMeeting(DateOnly DueOn, DateOnly HeldOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.step-is-due-since-the-meeting";

    /// <inheritdoc />
    public override bool Holds => DueOn >= HeldOn;

    /// <inheritdoc />
    protected override Words Message => new(
        $"完成期限{RuleText.Zh(DueOn)}早于会议召开日（{RuleText.Zh(HeldOn)}）。",
        $"{RuleText.Iso(DueOn)} lies before the meeting ({RuleText.Iso(HeldOn)}).");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("dueOn", DueOn), ("heldOn", HeldOn));

    /// <inheritdoc />
    protected override string? Field => "Steps";
}
