namespace Domain.Congress.Rules;

/// <summary>A report is heard once, and only what is on the list as a report.</summary>
/// <param name="Number">The item.</param>
/// <param name="IsReport">Whether it is a report.</param>
/// <param name="IsHeard">Whether it was heard.</param>
public sealed record ReportIsYetToBeHeard(int Number, bool IsReport, bool IsHeard) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.report-is-yet-to-be-heard";

    /// <inheritdoc />
    public override bool Holds => IsReport && !IsHeard;

    /// <inheritdoc />
    protected override Words Message => new(
        IsReport ? $"第{Number}项报告已经听取。" : $"第{Number}项不是报告事项。",
        IsReport ? $"Report {Number} was heard." : $"Item {Number} is no report.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number), ("isReport", IsReport));

    /// <inheritdoc />
    protected override string? Field => "Item";
}
