namespace Domain.Ledger;

/// <summary>
/// Appends to a case's ledger and proves that it is unchanged. Each entry's hash covers all that the entry says and the
/// hash before it, so nobody can change, remove, exchange or slip in an entry without breaking every later one.
/// </summary>
public static class LedgerChain
{
    /// <summary>What the first entry names as the hash before it: 64 zeros.</summary>
    public static string GenesisHash { get; } = new('0', 64);

    /// <summary>The entry that follows <paramref name="last"/>.</summary>
    /// <param name="last">The last entry so far; null for the first of a case.</param>
    /// <param name="draft">What the act says of itself; its instant is cut to the whole millisecond.</param>
    public static LedgerEntry Append(LedgerEntry? last, LedgerDraft draft) =>
        Append(last is null ? new ChainHead(0, GenesisHash) : new ChainHead(last.Sequence, last.Hash), draft);

    /// <summary>The entry that follows a recorded head, for a caller that has not read the last entry itself.</summary>
    /// <param name="head">The last entry's number and hash.</param>
    /// <param name="draft">What the act says of itself; its instant is cut to the whole millisecond.</param>
    public static LedgerEntry Append(ChainHead head, LedgerDraft draft)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(draft);
        var at = WholeMillisecond(draft.At);
        var entry = new LedgerEntry(
            head.Sequence + 1, at, draft.Account, draft.Office, draft.Unit, draft.Title, draft.Act, draft.Content,
            draft.Activity, draft.Execution, draft.Outcome, head.Hash, "");
        return entry with { Hash = LedgerFormat.HashOf(entry) };
    }

    /// <summary>Recomputes a chain from its first entry and names the first broken place.</summary>
    /// <param name="entries">The entries in the order in which they are stored, from the first.</param>
    /// <param name="head">
    /// The last entry as recorded apart; null where nothing is recorded, and then a removed tail is not noticed.
    /// </param>
    public static ChainVerdict Verify(IEnumerable<LedgerEntry> entries, ChainHead? head = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (count, previous) = (0L, GenesisHash);
        foreach (var entry in entries)
        {
            count++;
            if (FaultOf(entry, count, previous) is { } fault)
            {
                return new ChainVerdict(false, count, count, fault);
            }

            previous = entry.Hash;
        }

        return head is null ? new ChainVerdict(true, null, count) : AgainstHead(head, count, previous);
    }

    private static ChainFault? FaultOf(LedgerEntry entry, long due, string previous) =>
        entry.Sequence != due ? ChainFault.NotInSequence
        : entry.PreviousHash != previous ? ChainFault.NotLinked
        : entry.Hash != LedgerFormat.HashOf(entry) ? ChainFault.Changed
        : null;

    private static ChainVerdict AgainstHead(ChainHead head, long count, string last) =>
        count < head.Sequence ? new ChainVerdict(false, count + 1, count, ChainFault.CutShort)
        : count > head.Sequence ? new ChainVerdict(false, head.Sequence + 1, count, ChainFault.NotInSequence)
        : last != head.Hash ? new ChainVerdict(false, count, count, ChainFault.Changed)
        : new ChainVerdict(true, null, count);

    private static DateTimeOffset WholeMillisecond(DateTimeOffset at)
    {
        var ticks = at.UtcTicks;
        return new DateTimeOffset(ticks - (ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }
}
