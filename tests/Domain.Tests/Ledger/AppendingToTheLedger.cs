using System.Globalization;
using Domain.Ledger;

namespace Domain.Tests.Ledger;

public sealed class AppendingToTheLedger
{
    [Fact]
    public void The_first_entry_is_number_one_and_follows_sixty_four_zeros()
    {
        var entry = LedgerChain.Append((LedgerEntry?)null, Entries.Draft());

        entry.Sequence.ShouldBe(1);
        entry.PreviousHash.ShouldBe(new string('0', 64));
    }

    [Fact]
    public void Each_entry_names_the_hash_of_the_one_before()
    {
        var chain = Entries.Chain();

        chain.Select(entry => entry.Sequence).ShouldBe([1L, 2L, 3L, 4L, 5L]);
        chain.Skip(1).Select(entry => entry.PreviousHash).ShouldBe(chain.SkipLast(1).Select(entry => entry.Hash));
    }

    [Fact]
    public void A_recorded_head_stands_for_the_last_entry()
    {
        var last = Entries.Chain()[^1];

        LedgerChain.Append(new ChainHead(last.Sequence, last.Hash), Entries.Draft())
            .ShouldBe(LedgerChain.Append(last, Entries.Draft()));
    }

    [Fact]
    public void The_instant_is_kept_in_utc_to_the_whole_millisecond_as_every_database_gives_it_back()
    {
        var at = DateTimeOffset.Parse("2026-09-15T09:02:03.4567891+08:00", CultureInfo.InvariantCulture);

        var entry = LedgerChain.Append((LedgerEntry?)null, Entries.Draft() with { At = at });

        entry.At.ShouldBe(DateTimeOffset.Parse("2026-09-15T01:02:03.456Z", CultureInfo.InvariantCulture));
        entry.At.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_content_larger_than_the_stack_buffer_is_hashed_like_any_other()
    {
        var entry = LedgerChain.Append((LedgerEntry?)null, Entries.Draft(content: new string('合', 100_000)));

        LedgerChain.Verify([entry]).ShouldBe(new ChainVerdict(true, null, 1));
    }
}
