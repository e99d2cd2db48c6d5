using Domain.Motions;

namespace Domain.Letters;

/// <summary>What the sender says of an answer.</summary>
/// <param name="Value">The rating.</param>
/// <param name="Remark">What is added; may be empty.</param>
/// <param name="On">The day.</param>
public sealed record LetterRating(Satisfaction Value, string Remark, DateOnly On);
