using Workflows.Catalogue;

namespace Workflows.Definitions.Checks;

/// <summary>
/// From every activity a finish can be reached. An endless round, such as a yearly report, is allowed only as a branch of
/// a fork that has another branch which leads to a finish: that finish closes it.
/// </summary>
internal static class AFinishIsWithinReach
{
    public static void Check(Draft draft)
    {
        var ending = Ending(draft);
        foreach (var node in draft.Nodes.Values.Where(node => !ending.Contains(node.Id) && IsEntered(draft, node, ending)))
        {
            draft.Faults.Add(node.Path, $"no {StructuralTypes.Finish} can be reached from {node.Id}");
        }
    }

    /// <summary>The ids of the nodes from which some way leads to a finish, found backwards from the finishes.</summary>
    private static HashSet<string> Ending(Draft draft)
    {
        HashSet<string> ending = [];
        Queue<DraftNode> behind = new(draft.OfType(StructuralTypes.Finish));
        while (behind.TryDequeue(out var to))
        {
            ending.Add(to.Id);
            foreach (var from in draft.Into(to).Select(connection => draft.Nodes.GetValueOrDefault(connection.From)))
            {
                if (from is not null && ending.Add(from.Id))
                {
                    behind.Enqueue(from);
                }
            }
        }

        return ending;
    }

    /// <summary>Whether an endless round is entered here otherwise than as one branch of a fork that ends.</summary>
    private static bool IsEntered(Draft draft, DraftNode node, HashSet<string> ending) =>
        node.Id == draft.Start
        || draft.Into(node).Any(connection =>
            ending.Contains(connection.From) && draft.Nodes.GetValueOrDefault(connection.From)?.Node.IsFork != true);
}
