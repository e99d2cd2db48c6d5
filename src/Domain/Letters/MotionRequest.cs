namespace Domain.Letters;

/// <summary>The union's question to a letter's author whether it may become a motion, and the author's answer.</summary>
/// <param name="Reason">Why the union proposes it.</param>
/// <param name="AskedOn">The day it asked.</param>
/// <param name="Agreed">The author's answer; null while there is none.</param>
/// <param name="AnsweredOn">The day of the answer.</param>
public sealed record MotionRequest(string Reason, DateOnly AskedOn, bool? Agreed, DateOnly? AnsweredOn);
