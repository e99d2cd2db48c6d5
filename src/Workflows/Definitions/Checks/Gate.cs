namespace Workflows.Definitions.Checks;

/// <summary>A step that may come only after a passage.</summary>
/// <param name="Steps">The steps, each for itself.</param>
/// <param name="Through">What every way to them passes.</param>
/// <param name="Article">The article that demands it.</param>
internal sealed record Gate(string[] Steps, Passage Through, string Article);
