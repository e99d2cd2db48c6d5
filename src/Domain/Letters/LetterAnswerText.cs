namespace Domain.Letters;

/// <summary>What is entered when a letter is answered.</summary>
/// <param name="Number">The answer's number.</param>
/// <param name="Text">Its words.</param>
/// <param name="Signer">Who signs.</param>
public sealed record LetterAnswerText(string Number, string Text, string Signer);
