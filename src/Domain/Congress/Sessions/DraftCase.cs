namespace Domain.Congress.Sessions;

/// <summary>The bargaining case whose draft is voted on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Kind">What kind of contract it ends in: its own rules on the vote apply.</param>
public sealed record DraftCase(CaseId Case, ContractKind Kind);
