namespace Domain.Congress.Rules;

/// <summary>A step is entered as done once, and only one that the resolution names.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Step">The step.</param>
/// <param name="IsOpen">Whether it is named and not done.</param>
public sealed record StepIsYetToBeDone(int Resolution, int Step, bool IsOpen) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.step-is-yet-to-be-done";

    /// <inheritdoc />
    public override bool Holds => IsOpen;

    /// <inheritdoc />
    protected override Words Message => new(
        $"第{Resolution}号决议没有待完成的第{Step}步。",
        $"Resolution {Resolution} has no open step {Step}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("resolution", Resolution), ("step", Step));

    /// <inheritdoc />
    protected override string? Field => "Step";
}
