namespace Domain.Letters;

/// <summary>A prize of a campaign that a letter won.</summary>
/// <param name="Prize">The prize, as the campaign named it.</param>
/// <param name="On">The day of the award.</param>
public sealed record LetterAward(string Prize, DateOnly On);
