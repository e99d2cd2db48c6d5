namespace Host.Resolutions;

/// <summary>The resolutions of a unit and all below it, counted.</summary>
/// <param name="Whole">All of them.</param>
/// <param name="Owners">By who carries them out.</param>
public sealed record ResolutionBoardView(ResolutionFigures Whole, IReadOnlyList<(string Name, ResolutionFigures Figures)> Owners);
