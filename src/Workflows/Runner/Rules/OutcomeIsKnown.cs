using Domain;
using Workflows.Definitions;

namespace Workflows.Runner.Rules;

/// <summary>An activity is left only through a port that it has.</summary>
/// <param name="Node">The activity in the definition.</param>
/// <param name="Outcome">The port through which it is to be left.</param>
public sealed record OutcomeIsKnown(ProcedureNode Node, string Outcome) : Rule
{
    /// <inheritdoc />
    public override string Name => "procedure.outcome-is-known";

    /// <inheritdoc />
    public override bool Holds => Node.Ports.Contains(Outcome);

    /// <inheritdoc />
    protected override Words Message => new(
        $"步骤“{Node.Title}”没有“{Outcome}”这一结果。",
        $"The step {Node.Activity?.Title.En ?? Node.Id} has no outcome {Outcome}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string>
    {
        ["activity"] = Node.Id,
        ["outcome"] = Outcome,
        ["known"] = string.Join(", ", Node.Ports),
    };
}
