namespace Workflows.Definitions.Checks;

/// <summary>Every outcome, branch and join is followed by something: no case comes to a halt.</summary>
internal static class EveryPortLeadsOn
{
    public static void Check(Draft draft)
    {
        foreach (var node in draft.Nodes.Values)
        {
            var connected = draft.From(node).Select(connection => connection.Port).ToHashSet(StringComparer.Ordinal);
            foreach (var port in node.Node.Ports.Where(port => !connected.Contains(port)))
            {
                draft.Faults.Add(node.Path, $"the port \"{port}\" of {node.Id} leads nowhere");
            }
        }
    }
}
