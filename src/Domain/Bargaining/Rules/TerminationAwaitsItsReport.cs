namespace Domain.Bargaining.Rules;

/// <summary>
/// An early end is reported to the authority once (北京市集体合同条例 Art 48). A late report is taken and shown as late.
/// </summary>
/// <param name="EndedOn">The day it ends early; null where it does not.</param>
/// <param name="ReportedOn">The day it was reported; null until then.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record TerminationAwaitsItsReport(DateOnly? EndedOn, DateOnly? ReportedOn, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.termination-awaits-its-report";

    /// <inheritdoc />
    public override bool Holds => EndedOn is not null && ReportedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        "没有尚未报告的解除或者终止。",
        "There is no early end that awaits its report.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("endedOn", EndedOn), ("reportedOn", ReportedOn));
}
