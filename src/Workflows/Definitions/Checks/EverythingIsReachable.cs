namespace Workflows.Definitions.Checks;

/// <summary>Every activity can be reached from the start; a join that waits for what cannot arrive stops all behind it.</summary>
internal static class EverythingIsReachable
{
    public static void Check(Draft draft)
    {
        var reached = Reach.From(draft, draft.Start!);
        foreach (var node in draft.Nodes.Values.Where(node => !reached.Contains(node.Id)))
        {
            draft.Faults.Add(node.Path, $"{node.Id} cannot be reached from {draft.Start}");
        }
    }
}
