namespace Domain.Motions.Import;

/// <summary>Where an imported motion comes from.</summary>
/// <param name="Number">The number that it had there; may be empty.</param>
/// <param name="ImportedOn">The day of the import.</param>
/// <param name="By">Who imported it, as the record shows the office.</param>
/// <param name="File">The file's name.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
/// <param name="Row">The row of its sheet, from 1 on, the heading counted.</param>
public sealed record MotionOrigin(string Number, DateOnly ImportedOn, string By, string File, string Sha256, int Row);
