namespace Domain.Letters;

/// <summary>A record with the number of its format.</summary>
internal sealed record StoredLetter(int Format, LetterRecord Letter);
