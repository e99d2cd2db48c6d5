namespace Host.Documents.Excel;

/// <summary>The sheet that people fill in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, at least one.</param>
internal sealed record TemplateSheet(string Name, IReadOnlyList<TemplateColumn> Columns);
