namespace Domain.Letters;

/// <summary>Who has a letter in hand, and since when.</summary>
/// <param name="Kind">In what part.</param>
/// <param name="Name">The name; of an anonymous sender only that it is one.</param>
/// <param name="Since">The first day of it.</param>
public sealed record LetterHolder(LetterHolderKind Kind, string Name, DateOnly Since);
