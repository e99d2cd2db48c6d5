using Workflows.Catalogue;

namespace Workflows.Definitions.Checks;

/// <summary>
/// No way around a statutory step: neither from the start nor from a renewed bargaining, after a rejection, an objection
/// or a change, can a later step be reached without the earlier one; and no signed contract ends unfiled.
/// </summary>
internal static class StatutoryStepsAreInOrder
{
    public static void Check(Draft draft)
    {
        var open = draft.OfType(Statute.TextIsOpen).Select(node => node.Id);
        string[] starts = draft.Start is { } start ? [start, .. open] : [.. open];
        foreach (var gate in Statute.Gates)
        {
            CheckGate(draft, gate, starts);
        }

        CheckFiling(draft);
    }

    private static void CheckGate(Draft draft, Gate gate, IEnumerable<string> starts)
    {
        HashSet<string> found = [];
        foreach (var start in starts)
        {
            var around = Reach.From(draft, start, connection => gate.Through.Is(draft, connection));
            foreach (var node in draft.OfType(gate.Steps).Where(node => around.Contains(node.Id) && found.Add(node.Id)))
            {
                draft.Faults.Add(
                    node.Path, $"{node.Id} can be reached from {start} without {gate.Through}, against {gate.Article}");
            }
        }
    }

    private static void CheckFiling(Draft draft)
    {
        var signed = draft.Connections.Where(connection => Statute.Signed.Is(draft, connection));
        foreach (var start in signed.Select(connection => connection.To).Where(draft.Nodes.ContainsKey).Distinct())
        {
            var unfiled = Reach.From(draft, start, connection => Statute.Filed.Is(draft, connection));
            foreach (var finish in draft.OfType(StructuralTypes.Finish).Where(finish => unfiled.Contains(finish.Id)))
            {
                draft.Faults.Add(
                    finish.Path, $"{finish.Id} can be reached after a signature without {Statute.Filed}, against {Statute.FilingArticle}");
            }
        }
    }
}
