namespace Domain.Motions;

/// <summary>An answer, from its draft until it left.</summary>
/// <param name="Draft">Its words and grade.</param>
/// <param name="DraftedOn">The day of the draft.</param>
/// <param name="Number">Its number; null until it left.</param>
/// <param name="Signer">The head who signed it; null until it left.</param>
/// <param name="SentOn">The day it left; null until then.</param>
public sealed record MotionAnswer(
    AnswerText Draft, DateOnly DraftedOn, string? Number = null, string? Signer = null, DateOnly? SentOn = null);
