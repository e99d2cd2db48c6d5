namespace Host.Studio.Api.Shapes;

/// <summary>A line of the journal.</summary>
/// <param name="ActivityInstanceId">The execution that it belongs to.</param>
/// <param name="EventName">The Studio colours <c>Started</c> and <c>Completed</c>; <c>Canceled</c> stays grey.</param>
internal sealed record JournalEntry(
    string Id, string ActivityInstanceId, string ActivityId, string ActivityType, string NodeId,
    DateTimeOffset Timestamp, long Sequence, string EventName)
{
    public int ActivityTypeVersion { get; } = 1;
}
