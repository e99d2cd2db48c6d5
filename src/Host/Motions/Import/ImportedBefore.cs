namespace Host.Motions.Import;

/// <summary>The motion that a row became when it was imported before.</summary>
/// <param name="Case">The motion.</param>
/// <param name="Number">Its number here.</param>
public sealed record ImportedBefore(CaseId Case, string Number);
