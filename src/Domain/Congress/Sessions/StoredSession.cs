namespace Domain.Congress.Sessions;

/// <summary>A record with the number of its format.</summary>
internal sealed record StoredSession(int Format, SessionRecord Session);
