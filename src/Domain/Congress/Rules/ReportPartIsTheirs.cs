using Domain.Congress.Sessions;
using Domain.Organisations;

namespace Domain.Congress.Rules;

/// <summary>The union edits every part of the report; the management its own two.</summary>
/// <param name="Part">The part.</param>
/// <param name="By">The office that writes.</param>
/// <param name="IsTheirs">Whether it may write it.</param>
public sealed record ReportPartIsTheirs(ReportPart Part, Office By, bool IsTheirs) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.report-part-is-theirs";

    /// <inheritdoc />
    public override bool Holds => IsTheirs;

    /// <inheritdoc />
    protected override Words Message => new(
        "行政方只填写生产经营情况和生产经营计划两部分，其余部分由工会编写。",
        "The management fills in operations and plan; the other parts are the union’s.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("part", Part), ("by", By));

    /// <inheritdoc />
    protected override string? Field => "Part";
}
