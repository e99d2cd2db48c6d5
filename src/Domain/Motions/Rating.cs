namespace Domain.Motions;

/// <summary>What one author said.</summary>
/// <param name="By">The author.</param>
/// <param name="Value">The rating.</param>
/// <param name="Remark">What was added; may be empty.</param>
/// <param name="On">The day.</param>
public sealed record Rating(MotionPerson By, Satisfaction Value, string Remark, DateOnly On);
