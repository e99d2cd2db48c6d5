namespace Workflows.Definitions.Checks;

/// <summary>Forks and joins never lead back to themselves without an activity between: the runner would not come to rest.</summary>
internal static class RoutingEnds
{
    public static void Check(Draft draft)
    {
        foreach (var node in draft.Nodes.Values.Where(node => node.Routes && LeadsToItself(draft, node)))
        {
            draft.Faults.Add(node.Path, $"{node.Id} leads back to itself with no activity between");
        }
    }

    private static bool LeadsToItself(Draft draft, DraftNode node)
    {
        HashSet<string> reached = [];
        Queue<DraftNode> ahead = new([node]);
        while (ahead.TryDequeue(out var from))
        {
            foreach (var to in draft.From(from).Select(connection => draft.Nodes.GetValueOrDefault(connection.To)))
            {
                if (to is { Routes: true } && reached.Add(to.Id))
                {
                    ahead.Enqueue(to);
                }
            }
        }

        return reached.Contains(node.Id);
    }
}
