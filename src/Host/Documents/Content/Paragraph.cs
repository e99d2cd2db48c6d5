namespace Host.Documents.Content;

/// <summary>Running text. Line ends in it begin a new paragraph of the same look.</summary>
/// <param name="Text">The words.</param>
/// <param name="Look">How it is set.</param>
internal sealed record Paragraph(string Text, ParagraphLook Look = ParagraphLook.Body) : Block
{
    /// <summary>What stands in bold before the words, such as 主持人：; empty where nothing does.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Whether it stands on the page of what follows it, whole.</summary>
    public bool KeepsWithNext { get; init; }
}
