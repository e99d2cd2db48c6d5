namespace Domain.Motions;

/// <summary>One decision on whether a motion is filed. None is ever changed: a later one stands beside it.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="Reason">Why; may be empty where it was filed.</param>
/// <param name="By">Who decided, as the record shows the office.</param>
/// <param name="On">The day.</param>
/// <param name="Lead">The motion into which it was merged; else null.</param>
/// <param name="LeadNumber">That motion's number.</param>
public sealed record Screening(
    ScreeningOutcome Outcome, string Reason, string By, DateOnly On, CaseId? Lead = null, string? LeadNumber = null);
