namespace Domain.Congress.Rules;

/// <summary>A draft is convened for anew when the meeting that was to vote on it was put off.</summary>
/// <param name="PlannedFor">The day of that meeting.</param>
/// <param name="IsPutOff">Whether its session put it off.</param>
public sealed record CongressWasPutOff(DateOnly PlannedFor, bool IsPutOff) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.congress-was-put-off";

    /// <inheritdoc />
    public override bool Holds => IsPutOff;

    /// <inheritdoc />
    protected override Words Message => new(
        $"定于{RuleText.Zh(PlannedFor)}召开的会议没有改期。",
        $"The meeting of {RuleText.Iso(PlannedFor)} was not put off.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("plannedFor", PlannedFor));
}
