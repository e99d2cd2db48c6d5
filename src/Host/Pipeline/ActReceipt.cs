using Domain;

namespace Host.Pipeline;

/// <summary>What became of an act.</summary>
/// <param name="Case">The case.</param>
/// <param name="Entry">The ledger entry's number.</param>
/// <param name="Act">The act's stored name.</param>
/// <param name="Outcome">The outcome that moved the procedure on; null where the duty stays open.</param>
/// <param name="Repeated">True where the same request had been done before and nothing was done now.</param>
public sealed record ActReceipt(CaseId Case, long Entry, string Act, string? Outcome, bool Repeated);
