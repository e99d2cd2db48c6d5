namespace Host.Studio.Api.Shapes;

/// <summary>One execution of an activity.</summary>
/// <param name="Status"><c>Running</c>, <c>Completed</c>, or <c>Canceled</c> where the procedure ended around it.</param>
/// <param name="Payload">The outcome, under the name that the viewer looks for.</param>
/// <param name="ActivityState">What the panel lists: who finished it (see <c>Descriptors</c>), never what was written.</param>
internal sealed record Execution(
    string Id, string WorkflowInstanceId, string ActivityId, string ActivityNodeId, string ActivityType,
    DateTimeOffset StartedAt, DateTimeOffset? CompletedAt, string Status,
    Dictionary<string, string> Payload, Dictionary<string, string> ActivityState)
{
    public int ActivityTypeVersion { get; } = 1;

    public bool HasBookmarks => CompletedAt is null;

    public Dictionary<string, string> Outputs { get; } = [];

    public Dictionary<string, string> Properties { get; } = [];

    public Dictionary<string, string> Metadata { get; } = [];
}
