namespace Domain.Motions;

/// <summary>A co-handling department with its part and its signature on the present draft.</summary>
/// <param name="Department">会办部门.</param>
/// <param name="Task">Its part.</param>
/// <param name="SignedBy">Who signed for it; null until then.</param>
/// <param name="SignedOn">The day; null until then.</param>
public sealed record CoHandler(string Department, string Task, string? SignedBy = null, DateOnly? SignedOn = null);
