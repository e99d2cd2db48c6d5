namespace Domain.Bargaining;

/// <summary>What is said when a contract ends before its term.</summary>
/// <param name="On">The last day in force; within the term, and it may lie ahead.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Explanation">The facts that bear it out.</param>
/// <param name="BargainedOn">The day of the bargaining meeting that dealt with it; no later than today and than <paramref name="On"/>.</param>
public sealed record EarlyEnd(DateOnly On, TerminationGround Ground, string Explanation, DateOnly BargainedOn);
