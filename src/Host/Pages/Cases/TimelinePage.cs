namespace Host.Pages.Cases;

/// <summary>A page of the timeline, newest first.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Before">Where the page of earlier entries begins; null on the last page.</param>
/// <param name="IsFirst">True for the newest page.</param>
public sealed record TimelinePage(IReadOnlyList<TimelineEntry> Entries, long? Before, bool IsFirst);
