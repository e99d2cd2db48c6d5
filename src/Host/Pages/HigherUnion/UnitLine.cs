using Domain;
using Workflows.Catalogue;

namespace Host.Pages.HigherUnion;

/// <summary>One union below, with its cases by stage and what is overdue.</summary>
public sealed record UnitLine(UnitId Unit, string Name, IReadOnlyDictionary<Stage, int> Cases, int Late)
{
    public int Total => Cases.Values.Sum();

    public int At(params ReadOnlySpan<Stage> stages)
    {
        var sum = 0;
        foreach (var stage in stages)
        {
            sum += Cases.GetValueOrDefault(stage);
        }

        return sum;
    }
}
