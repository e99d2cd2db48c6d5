namespace Domain.Bargaining.Rules;

/// <summary>The authority decides on a report that it has not decided on yet.</summary>
/// <param name="Awaits">Whether such a report is on the record.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ReportAwaitsDecision(bool Awaits, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.report-awaits-its-decision";

    /// <inheritdoc />
    public override bool Holds => Awaits;

    /// <inheritdoc />
    protected override Words Message => new(
        "没有等待处理的责令改正请求。",
        "No report awaits a decision.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("awaits", Awaits));
}
