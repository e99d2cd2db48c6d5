namespace Domain.Congress.Rules;

/// <summary>Why a step is late is asked and said after its last day; on the last day itself it is not late.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Step">The step.</param>
/// <param name="DueOn">Its last day, inclusive.</param>
/// <param name="Today">The day of the act.</param>
public sealed record StepIsLate(int Resolution, int Step, DateOnly DueOn, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.step-is-late";

    /// <inheritdoc />
    public override bool Holds => Today > DueOn;

    /// <inheritdoc />
    protected override Words Message => new(
        $"决议{Resolution}第{Step}步的期限到{RuleText.Zh(DueOn)}为止，还没有逾期。",
        $"Step {Step} of resolution {Resolution} is due until {RuleText.Iso(DueOn)} and not late.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts =>
        RuleText.Facts(("resolution", Resolution), ("step", Step), ("dueOn", DueOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "Step";
}
