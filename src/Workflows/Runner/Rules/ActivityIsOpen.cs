using System.Globalization;
using Domain;

namespace Workflows.Runner.Rules;

/// <summary>An activity is finished only while it is open, and each of its executions once.</summary>
/// <param name="Position">Where the procedure stands.</param>
/// <param name="Finished">What is to be finished.</param>
public sealed record ActivityIsOpen(Position Position, Finished Finished) : Rule
{
    /// <inheritdoc />
    public override string Name => "procedure.activity-is-open";

    /// <inheritdoc />
    public override bool Holds => Position.Open.Contains(new(Finished.ActivityId, Finished.Execution));

    /// <inheritdoc />
    protected override Words Message => new(
        "该步骤已经办结，或者尚未开始，不能再次办理。请刷新页面查看当前步骤。",
        "This step has been done already or is not open yet. Load the page again to see the steps that are open.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string>
    {
        ["activity"] = Finished.ActivityId,
        ["execution"] = Finished.Execution.ToString(CultureInfo.InvariantCulture),
        ["open"] = string.Join(", ", Position.Open.Select(open =>
            string.Create(CultureInfo.InvariantCulture, $"{open.ActivityId} {open.Execution}"))),
    };
}
