using Workflows.Definitions;
using Workflows.Runner.Rules;

namespace Workflows.Runner;

/// <summary>The engine inside the program. It is pure, so that a step and the act that causes it are one transaction.</summary>
public sealed class EmbeddedEngine : IProcedureEngine
{
    /// <inheritdoc />
    public Step Start(ProcedureDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var walk = new Walk(definition, Position.Empty);
        walk.Begin();
        return walk.ToStep();
    }

    /// <inheritdoc />
    public Step Finish(ProcedureDefinition definition, Position position, Finished finished)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(finished);
        new ActivityIsOpen(position, finished).Enforce();
        new OutcomeIsKnown(definition.Nodes[finished.ActivityId], finished.Outcome).Enforce();
        var walk = new Walk(definition, position);
        walk.Leave(finished);
        return walk.ToStep();
    }
}
