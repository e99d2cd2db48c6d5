namespace Domain.Bargaining;

/// <summary>What both chiefs settle when they close the draft.</summary>
/// <param name="Term">The contract's term.</param>
/// <param name="Annexes">Files that become part of the text.</param>
public sealed record DraftClosing(Term Term, IReadOnlyList<FileId> Annexes);
