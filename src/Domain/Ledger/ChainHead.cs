namespace Domain.Ledger;

/// <summary>The last entry of a chain as recorded apart from it, by which a removed tail is noticed.</summary>
/// <param name="Sequence">The last entry's number; 0 for an empty chain.</param>
/// <param name="Hash">The last entry's hash; <see cref="LedgerChain.GenesisHash"/> for an empty chain.</param>
public sealed record ChainHead(long Sequence, string Hash);
