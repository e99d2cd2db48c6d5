namespace Host.Studio.Api.Shapes;

/// <param name="Filter">Which lines; null for all.</param>
internal sealed record JournalRequest(JournalFilter? Filter);
