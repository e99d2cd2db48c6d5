using Domain;

namespace Host.Scheduling.Reports;

/// <summary>A contract in force at the end of the half year.</summary>
/// <param name="Case">The case.</param>
/// <param name="Title">The contract's title.</param>
/// <param name="From">The first day of its term.</param>
/// <param name="To">The last day of its term, inclusive.</param>
/// <param name="PublishedOn">The day it was published to all staff; null where it was not.</param>
/// <param name="Inspections">How often its performance was looked into within the half year.</param>
/// <param name="LastFindings">What was found the last time; null where nobody looked yet.</param>
/// <param name="ReportedToCongressOn">When performance was last reported to the workers' congress; null where it was not.</param>
internal sealed record ForceLine(
    CaseId Case,
    string Title,
    DateOnly From,
    DateOnly To,
    DateOnly? PublishedOn,
    int Inspections,
    string? LastFindings,
    DateOnly? ReportedToCongressOn);
