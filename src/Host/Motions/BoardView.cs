using Domain.Motions;
using Domain.Motions.Figures;

namespace Host.Motions;

/// <summary>The board of a unit and all below it.</summary>
/// <param name="Whole">All motions.</param>
/// <param name="Topics">By topic; topics without a motion are left out.</param>
/// <param name="Departments">By lead department, in the order of the names; what is not assigned under an empty one.</param>
/// <param name="Years">The years in which motions were moved, the newest first.</param>
internal sealed record BoardView(
    MotionFigures Whole,
    IReadOnlyList<(MotionTopic Topic, MotionFigures Figures)> Topics,
    IReadOnlyList<(string Department, MotionFigures Figures)> Departments,
    IReadOnlyList<int> Years);
