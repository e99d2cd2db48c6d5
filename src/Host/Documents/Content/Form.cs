namespace Host.Documents.Content;

/// <summary>A table of labels and values without a heading row.</summary>
/// <param name="Lines">Label and value; an empty value is left for the hand.</param>
internal sealed record Form(IReadOnlyList<(string Label, string Value)> Lines) : Block
{
    /// <summary>The least height of a line in millimetres.</summary>
    public int LineHeight { get; init; } = 9;
}
