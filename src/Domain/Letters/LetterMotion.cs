namespace Domain.Letters;

/// <summary>The motion that a letter became.</summary>
/// <param name="Case">The motion's case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Mover">The representative who took it up.</param>
/// <param name="On">The day.</param>
public sealed record LetterMotion(CaseId Case, string Number, string Mover, DateOnly On);
