namespace Workflows.Definitions.Checks;

/// <summary>No step that the statutes demand is left out.</summary>
internal static class StatutoryStepsArePresent
{
    public static void Check(Draft draft, Statute statute)
    {
        foreach (var (anyOf, article) in statute.Steps.Where(step => !draft.OfType(step.AnyOf).Any()))
        {
            draft.Faults.Add("$.root.activities", $"the statutory step {string.Join(" or ", anyOf)} is left out, against {article}");
        }
    }
}
