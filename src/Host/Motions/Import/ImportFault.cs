using Domain.Motions.Import;

namespace Host.Motions.Import;

/// <summary>What is wrong at one cell of a register.</summary>
/// <param name="Column">The column; null where it is the row as a whole.</param>
/// <param name="Message">What a person reads.</param>
public sealed record ImportFault(ImportColumn? Column, Words Message);
