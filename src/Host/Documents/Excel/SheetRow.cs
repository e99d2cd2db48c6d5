namespace Host.Documents.Excel;

/// <summary>A row in which something stands.</summary>
/// <param name="Number">From 1 on, as the sheet counts.</param>
/// <param name="Cells">What stands in it, by column from 0 on.</param>
internal sealed record SheetRow(int Number, Dictionary<int, SheetCell> Cells);
