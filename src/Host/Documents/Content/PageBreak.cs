namespace Host.Documents.Content;

/// <summary>What follows begins on a new page.</summary>
internal sealed record PageBreak : Block;
