namespace Domain.Congress.Sessions;

/// <summary>A part of the report as somebody wrote it, in place of the text that the program drafts.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Text">Its words; never empty.</param>
/// <param name="On">The day of the last change.</param>
/// <param name="By">The office that wrote it; the union where the program's draft was heard unchanged.</param>
public sealed record ReportSection(ReportPart Part, string Text, DateOnly On, string By);
