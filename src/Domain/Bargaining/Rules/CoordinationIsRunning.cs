namespace Domain.Bargaining.Rules;

/// <summary>A coordination was accepted and has not ended.</summary>
/// <param name="Running">Whether one runs.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record CoordinationIsRunning(bool Running, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.coordination-is-running";

    /// <inheritdoc />
    public override bool Holds => Running;

    /// <inheritdoc />
    protected override Words Message => new(
        "没有正在进行的协调处理。",
        "No coordination is running.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("running", Running));
}
