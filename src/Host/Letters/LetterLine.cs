using Domain.Letters;
using Domain.Letters.Figures;

namespace Host.Letters;

/// <summary>The numbers of one channel on the board.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Numbers">Every measure.</param>
public sealed record LetterLine(LetterChannel Channel, IReadOnlyDictionary<LetterMeasure, int> Numbers);
