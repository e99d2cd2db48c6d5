namespace Host.Studio.Api.Shapes;

/// <param name="ActivityNodeIds">Only these activities; null for all.</param>
/// <param name="EventNames">Only these events; null for all.</param>
internal sealed record JournalFilter(IReadOnlyList<string>? ActivityNodeIds, IReadOnlyList<string>? EventNames);
