using Domain;
using Domain.Motions.Figures;
using Host.Motions;
using Host.Persistence;

namespace Host.Api.Motions;

/// <summary>The board: every number by its name, of all motions, by topic and by department.</summary>
/// <param name="Unit">Of this unit and all below it.</param>
/// <param name="Whole">All motions.</param>
/// <param name="Topics">By topic.</param>
/// <param name="Departments">By lead department; what is not assigned under an empty name.</param>
/// <param name="Years">The years in which motions were moved.</param>
public sealed record BoardAnswer(
    UnitId Unit, IReadOnlyDictionary<string, int> Whole, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Topics,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Departments, IReadOnlyList<int> Years)
{
    internal static BoardAnswer Of(UnitId unit, BoardView view) => new(
        unit,
        NumbersOf(view.Whole),
        view.Topics.ToDictionary(t => StoredName.Of(t.Topic), t => (IReadOnlyDictionary<string, int>)NumbersOf(t.Figures)),
        view.Departments.ToDictionary(d => d.Department, d => (IReadOnlyDictionary<string, int>)NumbersOf(d.Figures)),
        view.Years);

    private static Dictionary<string, int> NumbersOf(MotionFigures figures) =>
        MotionMeasures.All.ToDictionary(StoredName.Of, measure => figures[measure]);
}
