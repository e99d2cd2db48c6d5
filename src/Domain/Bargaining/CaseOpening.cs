namespace Domain.Bargaining;

/// <summary>What a new case begins with.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Kind">What kind of contract is bargained for.</param>
/// <param name="Place">Six-digit code of the place whose rules apply.</param>
/// <param name="Parties">All parties; at least one on each side.</param>
/// <param name="Authority">The labour authority that receives the packet.</param>
/// <param name="Titles">The title of each contract; at least one.</param>
/// <param name="Renews">The case whose contract this one renews.</param>
public sealed record CaseOpening(
    string Number, ContractKind Kind, string Place, IReadOnlyList<Party> Parties, UnitId Authority,
    IReadOnlyList<string> Titles, CaseId? Renews)
{
    /// <summary>The side that asks to bargain; the workers' unless it is said otherwise.</summary>
    public Side OfferedBy { get; init; } = Side.Worker;
}
