namespace Host.Documents.Excel;

/// <summary>A column of a sheet that people fill in.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Width">Its width in characters.</param>
internal sealed record TemplateColumn(string Title, int Width)
{
    /// <summary>The values that may be chosen; none where any text is taken.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether it takes days.</summary>
    public bool IsDay { get; init; }
}
