namespace Host.Documents.Content;

/// <summary>One part of a paper.</summary>
internal abstract record Block;
