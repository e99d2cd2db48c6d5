namespace Host.Pages.Law;

/// <summary>How far the open deadlines have been counted again.</summary>
public sealed record RecountItem(int Version, int Total, int Counted, int Moved, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt);
