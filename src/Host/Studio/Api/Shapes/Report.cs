namespace Host.Studio.Api.Shapes;

/// <param name="Stats">The activities that were ever opened; one that comes later is left out and has no badge.</param>
internal sealed record Report(IReadOnlyList<ActivityStats> Stats);
