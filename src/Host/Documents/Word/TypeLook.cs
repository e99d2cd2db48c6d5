namespace Host.Documents.Word;

/// <summary>A typeface and its size.</summary>
/// <param name="Face">The Chinese face.</param>
/// <param name="HalfPoints">The size in half points: 32 is 三号, 44 is 二号.</param>
internal sealed record TypeLook(string Face, int HalfPoints);
