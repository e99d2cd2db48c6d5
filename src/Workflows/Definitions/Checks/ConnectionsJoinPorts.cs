using Workflows.Catalogue;

namespace Workflows.Definitions.Checks;

/// <summary>Every connection leads from a port that its activity has to an activity that there is, and none stands twice.</summary>
internal static class ConnectionsJoinPorts
{
    public static void Check(Draft draft)
    {
        Dictionary<Connection, string> seen = [];
        foreach (var connection in draft.Connections)
        {
            CheckSource(draft, connection);
            CheckTarget(draft, connection);
            if (!seen.TryAdd(connection.Connection, connection.Path))
            {
                draft.Faults.Add(connection.Path, $"is the same as {seen[connection.Connection]}");
            }
        }
    }

    private static void CheckSource(Draft draft, DraftConnection connection)
    {
        if (!draft.Nodes.TryGetValue(connection.From, out var from))
        {
            draft.Faults.Add($"{connection.Path}.source.activity", $"\"{connection.From}\" is the id of no activity");
        }
        else if (from.IsKnown && !from.Node.Ports.Contains(connection.Port))
        {
            var known = from.Node.Ports.Count == 0 ? "it has none" : $"it has {string.Join(", ", from.Node.Ports)}";
            draft.Faults.Add($"{connection.Path}.source.port", $"\"{connection.Port}\" is no port of {from.Id}; {known}");
        }
    }

    private static void CheckTarget(Draft draft, DraftConnection connection)
    {
        if (!draft.Nodes.ContainsKey(connection.To))
        {
            draft.Faults.Add($"{connection.Path}.target.activity", $"\"{connection.To}\" is the id of no activity");
        }

        if (connection.TargetPort != StructuralTypes.In)
        {
            draft.Faults.Add($"{connection.Path}.target.port", $"\"{connection.TargetPort}\" must be {StructuralTypes.In}");
        }
    }
}
