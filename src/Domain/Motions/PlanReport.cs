namespace Domain.Motions;

/// <summary>What the lead department reports of a plan when it comes back.</summary>
/// <param name="IsDone">Whether it is done.</param>
/// <param name="Report">What was done since, and what is left.</param>
/// <param name="PlannedFor">The new day where it is not done; else null.</param>
public sealed record PlanReport(bool IsDone, string Report, DateOnly? PlannedFor);
