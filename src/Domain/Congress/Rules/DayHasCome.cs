namespace Domain.Congress.Rules;

/// <summary>What is entered as done happened today or before. Entered on 2026-03-02, the second passes and the third does not.</summary>
/// <param name="On">The day entered.</param>
/// <param name="Today">The day of the act.</param>
/// <param name="At">The form’s field.</param>
public sealed record DayHasCome(DateOnly On, DateOnly Today, string At) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.day-has-come";

    /// <inheritdoc />
    public override bool Holds => On <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{RuleText.Zh(On)}还没有到，不能登记。",
        $"{RuleText.Iso(On)} is still to come.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("on", On), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => At;
}
