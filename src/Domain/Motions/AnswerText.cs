namespace Domain.Motions;

/// <summary>What the lead department answers.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Grade">A, B or C.</param>
/// <param name="PlannedFor">By when, of a B; else null.</param>
/// <param name="Reason">Why not, of a C; may be empty else.</param>
public sealed record AnswerText(string Text, AnswerGrade Grade, DateOnly? PlannedFor, string Reason);
