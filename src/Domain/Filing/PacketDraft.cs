namespace Domain.Filing;

/// <summary>What the employer hands in.</summary>
/// <param name="Copies">Paper copies of the contract.</param>
/// <param name="Explanation">The explanation; needed for a wage agreement, else it may be empty.</param>
/// <param name="Contents">The papers in the packet.</param>
public sealed record PacketDraft(int Copies, string Explanation, IReadOnlyList<PacketPaper> Contents);
