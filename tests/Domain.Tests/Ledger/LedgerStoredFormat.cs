using Domain.Ledger;

namespace Domain.Tests.Ledger;

/// <summary>
/// Format 1 of the ledger, released. The hashes were computed by a program of their own (Python's struct and hashlib)
/// from the description in <c>LedgerFormat</c>. They may never change: stored ledgers would no longer verify.
/// </summary>
public sealed class LedgerStoredFormat
{
    private const string First = "c6be3c9c0f985f23aa7d50bcdfedcb5d0f79da35e7d1f7ffcc69aa7ceeb696d3";
    private const string Second = "0a0248bc338a9e7c9ea95e99fdc40ac8d2a6159c607a81ff045cd59e8d9702b6";

    [Fact]
    public void An_entry_with_every_field_has_the_hash_it_always_had() =>
        LedgerChain.Append((LedgerEntry?)null, Entries.Draft()).Hash.ShouldBe(First);

    [Fact]
    public void An_entry_outside_the_procedure_has_the_hash_it_always_had()
    {
        var note = Entries.Draft("add-note") with { Activity = null, Execution = 0, Outcome = null };

        LedgerChain.Append(new ChainHead(1, First), note).Hash.ShouldBe(Second);
    }
}
