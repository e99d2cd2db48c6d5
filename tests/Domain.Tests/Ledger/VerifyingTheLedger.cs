using Domain.Ledger;

namespace Domain.Tests.Ledger;

public sealed class VerifyingTheLedger
{
    [Fact]
    public void An_unchanged_chain_is_whole() =>
        LedgerChain.Verify(Entries.Chain()).ShouldBe(new ChainVerdict(true, null, 5));

    [Fact]
    public void An_empty_chain_is_whole() => LedgerChain.Verify([]).ShouldBe(new ChainVerdict(true, null, 0));

    public static TheoryData<string, Func<LedgerEntry, LedgerEntry>> Changes => new()
    {
        { "instant", entry => entry with { At = entry.At.AddMilliseconds(1) } },
        { "account", entry => entry with { Account = new AccountId(new Guid(7, 0, 0, new byte[8])) } },
        { "office", entry => entry with { Office = "hr-department" } },
        { "unit", entry => entry with { Unit = default } },
        { "title", entry => entry with { Title = "中建玖合发展集团人力资源部" } },
        { "act", entry => entry with { Act = "withdraw-offer" } },
        { "content", entry => entry with { Content = """{"要求":"不调整工资"}""" } },
        { "activity", entry => entry with { Activity = null } },
        { "execution", entry => entry with { Execution = 2 } },
        { "outcome", entry => entry with { Outcome = "Withdrawn" } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_changed_field_breaks_the_chain_at_its_entry(string field, Func<LedgerEntry, LedgerEntry> change)
    {
        var chain = Entries.Chain();
        chain[2] = change(chain[2]);

        LedgerChain.Verify(chain).ShouldBe(new ChainVerdict(false, 3, 3, ChainFault.Changed), field);
    }

    [Fact]
    public void A_changed_entry_with_its_hash_made_anew_breaks_the_chain_at_the_next()
    {
        var chain = Entries.Chain();
        chain[2] = LedgerChain.Append(chain[1], Entries.Draft(content: "{}"));

        LedgerChain.Verify(chain).ShouldBe(new ChainVerdict(false, 4, 4, ChainFault.NotLinked));
    }

    [Fact]
    public void A_removed_entry_breaks_the_chain_at_its_number()
    {
        var chain = Entries.Chain();
        chain.RemoveAt(2);

        LedgerChain.Verify(chain).ShouldBe(new ChainVerdict(false, 3, 3, ChainFault.NotInSequence));
    }

    [Fact]
    public void A_removed_entry_whose_followers_were_renumbered_breaks_the_chain_at_its_number()
    {
        var chain = Entries.Chain();
        chain.RemoveAt(2);
        chain[2] = chain[2] with { Sequence = 3 };

        LedgerChain.Verify(chain).ShouldBe(new ChainVerdict(false, 3, 3, ChainFault.NotLinked));
    }

    [Fact]
    public void Swapped_entries_break_the_chain_at_the_first_of_them()
    {
        var chain = Entries.Chain();
        (chain[2], chain[3]) = (chain[3], chain[2]);

        LedgerChain.Verify(chain).ShouldBe(new ChainVerdict(false, 3, 3, ChainFault.NotInSequence));
    }

    [Fact]
    public void Swapped_contents_break_the_chain_at_the_first_of_them()
    {
        var chain = Entries.Chain();
        (chain[2], chain[3]) = (chain[2] with { Act = chain[3].Act }, chain[3] with { Act = chain[2].Act });

        LedgerChain.Verify(chain).ShouldBe(new ChainVerdict(false, 3, 3, ChainFault.Changed));
    }

    [Fact]
    public void An_inserted_entry_breaks_the_chain_at_the_entry_that_it_pushed_on()
    {
        var chain = Entries.Chain();
        chain.Insert(2, LedgerChain.Append(chain[1], Entries.Draft("slipped-in")));

        LedgerChain.Verify(chain).ShouldBe(new ChainVerdict(false, 4, 4, ChainFault.NotInSequence));
    }

    [Fact]
    public void A_removed_tail_is_noticed_against_the_recorded_head()
    {
        var chain = Entries.Chain();
        var head = new ChainHead(5, chain[^1].Hash);

        LedgerChain.Verify(chain.SkipLast(2), head)
            .ShouldBe(new ChainVerdict(false, 4, 3, ChainFault.CutShort));
        LedgerChain.Verify(chain, head).Whole.ShouldBeTrue();
    }

    [Fact]
    public void A_tail_added_past_the_recorded_head_is_noticed()
    {
        var chain = Entries.Chain();
        var head = new ChainHead(4, chain[3].Hash);

        LedgerChain.Verify(chain, head).ShouldBe(new ChainVerdict(false, 5, 5, ChainFault.NotInSequence));
    }

    [Fact]
    public void A_last_entry_written_anew_is_noticed_against_the_recorded_head()
    {
        var chain = Entries.Chain();
        var head = new ChainHead(5, chain[^1].Hash);
        chain[^1] = LedgerChain.Append(chain[3], Entries.Draft("other"));

        LedgerChain.Verify(chain, head).ShouldBe(new ChainVerdict(false, 5, 5, ChainFault.Changed));
    }

    [Fact]
    public void Text_moved_from_one_field_to_the_next_gives_another_hash()
    {
        var one = LedgerChain.Append((LedgerEntry?)null, Entries.Draft() with { Title = "工会主席", Act = "send" });
        var other = LedgerChain.Append((LedgerEntry?)null, Entries.Draft() with { Title = "工会主", Act = "席send" });

        one.Hash.ShouldNotBe(other.Hash);
    }

    [Fact]
    public void No_outcome_and_an_empty_outcome_give_different_hashes()
    {
        var none = LedgerChain.Append((LedgerEntry?)null, Entries.Draft() with { Outcome = null });
        var empty = LedgerChain.Append((LedgerEntry?)null, Entries.Draft() with { Outcome = "" });

        none.Hash.ShouldNotBe(empty.Hash);
    }
}
