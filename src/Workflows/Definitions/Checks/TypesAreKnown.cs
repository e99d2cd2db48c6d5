namespace Workflows.Definitions.Checks;

/// <summary>Every activity is of the catalogue's closed list, or one of Elsa's three that route.</summary>
internal static class TypesAreKnown
{
    public static void Check(Draft draft)
    {
        foreach (var node in draft.Nodes.Values.Where(node => !node.IsKnown))
        {
            draft.Faults.Add($"{node.Path}.type", $"\"{node.Type}\" is no activity of the catalogue");
        }
    }
}
