namespace Domain.Motions;

/// <summary>One coming back of a plan.</summary>
/// <param name="IsDone">Whether it was done.</param>
/// <param name="Report">What was reported.</param>
/// <param name="PlannedFor">The day named then; null where it was done.</param>
/// <param name="On">The day of the report.</param>
public sealed record PlanReview(bool IsDone, string Report, DateOnly? PlannedFor, DateOnly On);
