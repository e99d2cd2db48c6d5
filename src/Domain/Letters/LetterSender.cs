using Domain.Congress.Elections;

namespace Domain.Letters;

/// <summary>Who wrote a letter under a name. Of an anonymous letter there is none.</summary>
/// <param name="Name">The name as it was given.</param>
/// <param name="Contact">Where the sender can be reached; may be empty.</param>
/// <param name="Representative">The representative who wrote it with an account; null for everybody else.</param>
public sealed record LetterSender(string Name, string Contact, RepresentativeId? Representative);
