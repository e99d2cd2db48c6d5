namespace Domain.Bargaining;

/// <summary>A contract's term: from the first to the last day, both included.</summary>
public sealed record Term(DateOnly From, DateOnly To);
