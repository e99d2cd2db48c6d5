using Workflows.Catalogue;
using Workflows.Definitions;

namespace Workflows.Runner;

/// <summary>The done, the open and the coming steps of a case, box by box of its diagram.</summary>
public static class DiagramState
{
    /// <summary>The state of every node of the definition, by its id.</summary>
    /// <param name="definition">The definition with which the case began.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="history">Every finished activity from the start; empty for a case just begun.</param>
    public static IReadOnlyDictionary<string, NodeState> Of(
        ProcedureDefinition definition, Position position, IEnumerable<Finished> history)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(history);
        var finished = history.CountBy(entry => entry.ActivityId).ToDictionary();
        HashSet<string> open = [.. position.Open.Select(activity => activity.ActivityId), .. position.Arrived.Keys];
        var coming = Ahead(definition, open);
        return definition.Nodes.Values.ToDictionary(node => node.Id, node =>
        {
            var started = position.Executions.GetValueOrDefault(node.Id);
            var completed = StructuralTypes.Routes(node.Type) ? started : finished.GetValueOrDefault(node.Id);
            var progress = open.Contains(node.Id) ? NodeProgress.Open
                : completed > 0 ? NodeProgress.Done
                : coming.Contains(node.Id) ? NodeProgress.Coming
                : NodeProgress.Skipped;
            return new NodeState(progress, started, completed);
        });
    }

    private static HashSet<string> Ahead(ProcedureDefinition definition, IEnumerable<string> open)
    {
        HashSet<string> reached = [.. open];
        Queue<string> ahead = new(reached);
        while (ahead.TryDequeue(out var from))
        {
            foreach (var connection in definition.Connections.Where(connection => connection.From == from && reached.Add(connection.To)))
            {
                ahead.Enqueue(connection.To);
            }
        }

        return reached;
    }
}
