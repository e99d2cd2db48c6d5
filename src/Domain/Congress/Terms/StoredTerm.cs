namespace Domain.Congress.Terms;

/// <summary>A record with the number of its format.</summary>
internal sealed record StoredTerm(int Format, TermRecord Term);
