namespace Domain.Bargaining.Rules;

/// <summary>There is an application that the authority has not accepted yet.</summary>
/// <param name="Awaits">Whether there is one.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ApplicationAwaitsAcceptance(bool Awaits, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.application-awaits-acceptance";

    /// <inheritdoc />
    public override bool Holds => Awaits;

    /// <inheritdoc />
    protected override Words Message => new(
        "没有等待受理的协调处理申请。",
        "No application awaits acceptance.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("awaits", Awaits));
}
