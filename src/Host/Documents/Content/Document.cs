namespace Host.Documents.Content;

/// <summary>What a paper says, before it becomes a file of any format.</summary>
/// <param name="Title">Its title, which the file's properties show.</param>
/// <param name="Author">The unit that issues it.</param>
/// <param name="Blocks">What stands on it, from top to bottom.</param>
internal sealed record Document(string Title, string Author, IReadOnlyList<Block> Blocks)
{
    /// <summary>Whether its pages are numbered; a ballot paper's are not.</summary>
    public bool IsNumbered { get; init; } = true;
}
