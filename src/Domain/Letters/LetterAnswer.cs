namespace Domain.Letters;

/// <summary>The written answer to a letter.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Text">Its words.</param>
/// <param name="Signer">Who signed it.</param>
/// <param name="By">The department, leader or union in whose name it went out.</param>
/// <param name="On">The day it left.</param>
public sealed record LetterAnswer(string Number, string Text, string Signer, string By, DateOnly On);
