namespace Host.Documents.Excel;

/// <summary>A sheet that explains: rows of texts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its rows, the heading first.</param>
internal sealed record NoteSheet(string Name, IReadOnlyList<IReadOnlyList<string>> Rows);
