namespace Domain.Bargaining;

/// <summary>What is said of the performance.</summary>
/// <param name="On">The day of the inspection or of the report; from the day of effect to today, both included.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Rectification">What the employer is asked to mend; empty where nothing is.</param>
public sealed record InspectionReport(DateOnly On, string Findings, string Rectification);
