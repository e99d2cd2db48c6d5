namespace Host.Documents.Content;

/// <summary>A marked place that somebody fills in later, in the file: it keeps its frame until it is typed over.</summary>
/// <param name="By">Who fills it in, as the frame says it.</param>
/// <param name="Hint">What belongs there.</param>
internal sealed record ToFillIn(string By, string Hint) : Block;
