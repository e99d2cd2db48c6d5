namespace Host.Documents.Content;

/// <summary>A line of the title, in the middle; two of them follow on each other as one title.</summary>
internal sealed record TitleLine(string Text) : Block;
