namespace Host.Studio.Api.Shapes;

/// <summary>A case as the Studio knows it: a running or finished instance of a definition.</summary>
/// <param name="Status"><c>Running</c> or <c>Finished</c>; the viewer looks again every five seconds while it runs.</param>
/// <param name="SubStatus"><c>Suspended</c> while it waits for people.</param>
internal sealed record Instance(
    string Id, string DefinitionId, string DefinitionVersionId, int Version, string Status, string SubStatus, string Name,
    DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset? FinishedAt)
{
    public int IncidentCount { get; }

    /// <summary>Always empty: the viewer shows it as it is, and what a case holds is for the case pages.</summary>
    public Dictionary<string, string> WorkflowState { get; } = [];
}
