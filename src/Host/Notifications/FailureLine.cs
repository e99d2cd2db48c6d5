namespace Host.Notifications;

/// <summary>Something that could not be told.</summary>
/// <param name="Kind"><c>outbox</c> for an act's news, <c>mail</c> for a letter.</param>
/// <param name="Id">Its number within the kind.</param>
/// <param name="About">The letter's address, or the act's stored name; never a text that belongs to a case.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Failure">Why the last attempt failed.</param>
/// <param name="NextTryAt">When it is tried again; null where it was given up.</param>
internal sealed record FailureLine(
    string Kind, long Id, string About, int Attempts, string Failure, DateTimeOffset? NextTryAt);
