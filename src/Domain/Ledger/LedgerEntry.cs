namespace Domain.Ledger;

/// <summary>One act in the append-only record of a case, bound to the entry before it by that entry's hash.</summary>
/// <param name="Sequence">1 for the first entry of a case, then without a gap.</param>
/// <param name="At">The instant in UTC, to the whole millisecond.</param>
/// <param name="Account">Who acted; all zeros for the program itself.</param>
/// <param name="Office">The stored name of the office in which it was done.</param>
/// <param name="Unit">The unit at which the office is held; all zeros for the program itself.</param>
/// <param name="Title">The office's name as the timeline shows it.</param>
/// <param name="Act">The act's stored name.</param>
/// <param name="Content">The act's content as canonical JSON.</param>
/// <param name="Activity">The definition's node that the act belongs to; null for an act outside the procedure.</param>
/// <param name="Execution">Which execution of that node, 1 for the first; 0 where there is no node.</param>
/// <param name="Outcome">The port through which the activity was finished; null where it was not.</param>
/// <param name="PreviousHash">The hash of the entry before; <see cref="LedgerChain.GenesisHash"/> for the first.</param>
/// <param name="Hash">SHA-256 of this entry with <paramref name="PreviousHash"/>, 64 lower-case hex digits.</param>
public sealed record LedgerEntry(
    long Sequence, DateTimeOffset At, AccountId Account, string Office, UnitId Unit, string Title, string Act,
    string Content, string? Activity, int Execution, string? Outcome, string PreviousHash, string Hash);
