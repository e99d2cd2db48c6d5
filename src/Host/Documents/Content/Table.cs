namespace Host.Documents.Content;

/// <summary>A table whose heading row stands on every page that it runs over; no row is torn between two pages.</summary>
/// <param name="Columns">The columns, at least one.</param>
/// <param name="Rows">The rows, each with a text for every column.</param>
internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block
{
    /// <summary>The least height of a row in millimetres, so that a hand can write in it; 0 for that of its text.</summary>
    public int RowHeight { get; init; }

    /// <summary>Whether its last row stands on the page of what follows it.</summary>
    public bool KeepsWithNext { get; init; }
}
