using Workflows.Catalogue;

namespace Workflows.Definitions.Checks;

/// <summary>
/// No way around a statutory step: neither from the start nor from where the matter is open again can a later step be
/// reached without the earlier one; and no signed contract ends unfiled, no resolution unpublished.
/// </summary>
internal static class StatutoryStepsAreInOrder
{
    public static void Check(Draft draft, Statute statute)
    {
        var open = draft.OfType(statute.BeginsAnewAt).Select(node => node.Id);
        string[] starts = draft.Start is { } start ? [start, .. open] : [.. open];
        foreach (var gate in statute.Gates)
        {
            CheckGate(draft, gate, starts);
        }

        CheckBinding(draft, statute.Binding);
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

    private static void CheckBinding(Draft draft, Binding binding)
    {
        var bound = draft.Connections.Where(connection => binding.By.Is(draft, connection));
        foreach (var start in bound.Select(connection => connection.To).Where(draft.Nodes.ContainsKey).Distinct())
        {
            var dropped = Reach.From(draft, start, connection => binding.Kept.Is(draft, connection));
            foreach (var finish in draft.OfType(StructuralTypes.Finish).Where(finish => dropped.Contains(finish.Id)))
            {
                draft.Faults.Add(
                    finish.Path, $"{finish.Id} can be reached after {binding.What} without {binding.Kept}, against {binding.Article}");
            }
        }
    }
}
