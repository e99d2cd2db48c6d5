namespace Host.Documents.Excel;

/// <summary>A sheet that was read.</summary>
/// <param name="Rows">The rows in which something stands, from top to bottom.</param>
/// <param name="From1904">Whether its days are counted from 1904.</param>
internal sealed record Sheet(IReadOnlyList<SheetRow> Rows, bool From1904);
