namespace Host.Documents.Content;

/// <summary>A line along which the sheet is cut.</summary>
internal sealed record CutLine : Block;
