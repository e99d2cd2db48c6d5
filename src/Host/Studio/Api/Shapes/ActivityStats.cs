namespace Host.Studio.Api.Shapes;

/// <summary>
/// The badge of an activity: orange with the number of openings while it is open (the Studio calls that blocked), else
/// green with the number of times that it was finished.
/// </summary>
internal sealed record ActivityStats(
    string ActivityId, string ActivityNodeId, int StartedCount, int CompletedCount, int UncompletedCount, bool IsBlocked)
{
    public bool IsFaulted { get; }
}
