namespace Domain.Law;

/// <summary>A row and where it was read, for the faults that it has together with others.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Path">The row's JSON path.</param>
/// <param name="Row">The row.</param>
internal sealed record PlacedRow(string File, string Path, RuleRow Row);
