namespace Domain.Bargaining;

/// <summary>What both chiefs settle when they close the draft.</summary>
/// <param name="Term">The contract's term, first and last day included.</param>
/// <param name="Annexes">Files that become part of the text.</param>
/// <param name="ChiefsSigned">Whether both chiefs signed the draft (集体合同规定 Art 34(四)).</param>
/// <param name="WomenCoveredApart">Whether women's rights stand in an annex or a special contract (妇女权益保障法 Art 44(2)).</param>
public sealed record DraftClosing(
    Term Term, IReadOnlyList<FileId> Annexes, bool ChiefsSigned, bool WomenCoveredApart);
