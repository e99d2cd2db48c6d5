namespace Domain.Motions;

/// <summary>What one department is to do.</summary>
/// <param name="Department">承办部门.</param>
/// <param name="Task">Its part.</param>
public sealed record AssignedPart(string Department, string Task);
