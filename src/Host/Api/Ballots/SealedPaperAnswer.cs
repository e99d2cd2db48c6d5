namespace Host.Api.Ballots;

/// <summary>A sealed paper, still wrapped.</summary>
/// <param name="Sealed">Base64.</param>
internal sealed record SealedPaperAnswer(string Sealed);
