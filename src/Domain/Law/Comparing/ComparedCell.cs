namespace Domain.Law.Comparing;

/// <summary>What one place says on one point.</summary>
/// <param name="Place">The six-digit code of the place.</param>
/// <param name="Rows">The rows that decide there, one for each matter of the point, or the first alone; empty where none does.</param>
/// <param name="From">The place whose rules they are: the place itself, its province, or the nation; null where there is none.</param>
/// <param name="Differs">Whether the value is another than the nation's: another number, unit, share or start.</param>
public sealed record ComparedCell(string Place, IReadOnlyList<RuleRow> Rows, string? From, bool Differs);
