namespace Domain.Congress;

/// <summary>What is said when a congress is convened.</summary>
/// <param name="Form">Workers' congress or general meeting of all workers.</param>
/// <param name="PlannedFor">The day it is convened for; today or later.</param>
/// <param name="NoticeOn">The day the papers, with the draft, were served on the representatives.</param>
/// <param name="Place">Where it meets.</param>
/// <param name="Session">The session that has the draft on its list; null for a meeting whose result is entered by numbers.</param>
public sealed record CongressCall(
    CongressForm Form, DateOnly PlannedFor, DateOnly NoticeOn, string Place, CaseId? Session = null);
