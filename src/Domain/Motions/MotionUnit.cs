namespace Domain.Motions;

/// <summary>A unit as the motion keeps its name.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Name">Its name.</param>
public sealed record MotionUnit(UnitId Unit, string Name);
