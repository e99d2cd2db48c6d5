namespace Domain.Bargaining;

/// <summary>A record with the number of its format.</summary>
internal sealed record StoredCase(int Format, CaseRecord Case);
