namespace Domain.Bargaining;

/// <summary>Points at one clause.</summary>
/// <param name="Contract">The contract's index in the case, 0 for the first.</param>
/// <param name="Number">The clause's number, 1 for the first.</param>
public sealed record ClauseRef(int Contract, int Number);
