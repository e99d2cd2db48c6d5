namespace Domain.Motions.Rules;

/// <summary>What follows by itself follows when the last day is over: on the last day itself there is still time.</summary>
/// <param name="LastDay">The last day of the step, inclusive.</param>
/// <param name="Today">The day asked about.</param>
public sealed record StepIsOverdue(DateOnly LastDay, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.step-is-overdue";

    /// <inheritdoc />
    public override bool Holds => Today > LastDay;

    /// <inheritdoc />
    protected override Words Message => new(
        $"最后期限是{RuleText.Zh(LastDay)}，还没有过。",
        $"The last day is {RuleText.Iso(LastDay)}; it is not over.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("lastDay", LastDay), ("today", Today));
}
