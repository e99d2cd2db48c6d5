using Domain;

namespace Host.Scheduling.Reports;

/// <summary>A step that was finished.</summary>
/// <param name="Case">The case.</param>
/// <param name="Title">The case's title.</param>
/// <param name="On">The day, in Shanghai.</param>
/// <param name="Step">The activity's title.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="By">The office that did it.</param>
internal sealed record DoneLine(CaseId Case, string Title, DateOnly On, Words Step, Words Outcome, string By);
