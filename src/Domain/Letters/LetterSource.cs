namespace Domain.Letters;

/// <summary>The column, campaign or forum to which a letter belongs, as the letter keeps it.</summary>
/// <param name="Id">The collection.</param>
/// <param name="Title">Its title on the day the letter came.</param>
public sealed record LetterSource(Guid Id, string Title);
