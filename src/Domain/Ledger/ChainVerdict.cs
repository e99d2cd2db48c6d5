namespace Domain.Ledger;

/// <summary>The result of recomputing a chain.</summary>
/// <param name="Whole">True where every entry is as it was written and none is missing.</param>
/// <param name="FirstBroken">
/// The number that is due at the first broken place; null where the chain is whole. Where entry 3 of 5 was changed,
/// exchanged or removed, this is 3.
/// </param>
/// <param name="Entries">How many entries were read, the broken one included.</param>
/// <param name="Fault">What is wrong there; null where the chain is whole.</param>
public sealed record ChainVerdict(bool Whole, long? FirstBroken, long Entries, ChainFault? Fault = null);
