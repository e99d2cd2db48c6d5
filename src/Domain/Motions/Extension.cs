namespace Domain.Motions;

/// <summary>The one prolongation of a round.</summary>
/// <param name="Until">The new last day, inclusive.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day it was granted.</param>
public sealed record Extension(DateOnly Until, string Reason, DateOnly On);
