namespace Domain.Congress;

/// <summary>What is said when a congress is convened.</summary>
/// <param name="Form">Workers' congress or general meeting of all workers.</param>
/// <param name="PlannedFor">The day it is convened for; today or later.</param>
/// <param name="NoticeOn">The day the papers, with the draft, were served on the representatives.</param>
/// <param name="Place">Where it meets.</param>
public sealed record CongressCall(CongressForm Form, DateOnly PlannedFor, DateOnly NoticeOn, string Place);
