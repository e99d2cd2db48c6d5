using Domain;
using Host.Pages.HigherUnion;

namespace Host.Api.Units;

/// <summary>One union below the caller's.</summary>
/// <param name="Unit">The union.</param>
/// <param name="Name">Its name.</param>
/// <param name="Cases">All its cases.</param>
/// <param name="Late">Open duties in them whose last day has passed.</param>
/// <param name="Stages">Its cases by stage; a stage without a case is left out.</param>
public sealed record UnitAnswer(UnitId Unit, string Name, int Cases, int Late, IReadOnlyList<StageAnswer> Stages)
{
    public static UnitAnswer Of(UnitLine line) => new(
        line.Unit, line.Name, line.Total, line.Late, [.. line.Cases.OrderBy(c => c.Key).Select(c => new StageAnswer(c.Key, c.Value))]);
}
