namespace Workflows.Definitions.Checks;

/// <summary>What a procedure can come to, as the runner would: a join that waits for all opens only when all can arrive.</summary>
internal static class Reach
{
    /// <summary>The ids of the nodes that can be reached, the beginning included.</summary>
    /// <param name="draft">The diagram.</param>
    /// <param name="start">The id of the node where the procedure stands.</param>
    /// <param name="closed">The connections that are not to be taken; null where all are open.</param>
    public static HashSet<string> From(Draft draft, string start, Func<DraftConnection, bool>? closed = null)
    {
        HashSet<string> reached = [start];
        Dictionary<string, HashSet<string>> arrived = [];
        var passable = draft.Connections.Where(connection => draft.Nodes.ContainsKey(connection.To) && closed?.Invoke(connection) != true).ToList();
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var connection in passable.Where(connection => reached.Contains(connection.From) && !reached.Contains(connection.To)))
            {
                grew |= Opens(draft, connection, arrived) && reached.Add(connection.To);
            }
        }

        return reached;
    }

    private static bool Opens(Draft draft, DraftConnection along, Dictionary<string, HashSet<string>> arrived)
    {
        var to = draft.Nodes[along.To];
        if (to.Node.Join != JoinMode.WaitAll)
        {
            return true;
        }

        var here = arrived.TryGetValue(to.Id, out var known) ? known : arrived[to.Id] = [];
        here.Add(Arrival(draft, along));
        return here.IsSupersetOf(draft.Into(to).Select(connection => Arrival(draft, connection)));
    }

    private static string Arrival(Draft draft, DraftConnection along) =>
        Joins.Arrival(along.Connection, draft.Nodes.GetValueOrDefault(along.From)?.Node.IsFork == true);
}
