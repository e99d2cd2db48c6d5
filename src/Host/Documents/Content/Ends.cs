namespace Host.Documents.Content;

/// <summary>One line with a text at either end, such as a number and who signed.</summary>
internal sealed record Ends(string Left, string Right) : Block;
