using Domain.Congress;
using Domain.Tests.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress;

public sealed class ProvingAVote
{
    [Fact]
    public void Shows_the_quorum_and_both_rules_on_passing_with_their_sums()
    {
        var proof = Proof(60, 42, 31);

        proof.Quorum.Formula.ShouldBe("3×42 ≥ 2×60");
        proof.Quorum.Needed.ShouldBe(40);
        proof.Quorum.Article.RuleId.ShouldBe("BJ-10-quorum");
        proof.Passes.Select(pass => (pass.Article.RuleId, pass.Formula, pass.Needed, pass.Carried, pass.Decides)).ShouldBe(
        [
            ("BJ-10-pass", "2×31 ≥ 60", 30, true, false),
            ("WC-19", "2×31 > 60", 31, true, true),
        ]);
        proof.Outcome.ShouldBe(VoteOutcome.Adopted);
    }

    [Fact]
    public void Half_of_all_carries_by_the_contract_rule_and_fails_by_the_congress_rule_which_decides()
    {
        var proof = Proof(60, 42, 30);

        proof.Passes.Select(pass => (pass.Article.RuleId, pass.Formula, pass.Carried, pass.Decides)).ShouldBe(
        [
            ("BJ-10-pass", "2×30 ≥ 60", true, false),
            ("WC-19", "2×30 > 60", false, true),
        ]);
        proof.Outcome.ShouldBe(VoteOutcome.Rejected);
        proof.Deciding.Article.RuleId.ShouldBe("WC-19");
        proof.Why.Zh.ShouldContain("企业民主管理规定");
    }

    [Fact]
    public void Where_both_rules_need_the_same_number_the_rule_on_contracts_is_cited() =>
        Proof(31, 31, 16).Deciding.Article.RuleId.ShouldBe("BJ-10-pass");

    [Fact]
    public void Without_a_quorum_it_alone_decides()
    {
        var proof = Proof(60, 39, 0);

        proof.Outcome.ShouldBe(VoteOutcome.QuorumMissed);
        proof.Deciding.ShouldBe(proof.Quorum);
        proof.Passes.ShouldAllBe(pass => !pass.Decides);
    }

    /// <summary>Origin: 3·present against 2·all and 2·yes against all, by hand.</summary>
    [Theory]
    [InlineData(60, 42, 31, "3 × 42 = 126 ≥ 2 × 60 = 120", "2 × 31 = 62 ≥ 60", "2 × 31 = 62 ＞ 60")]
    [InlineData(60, 40, 30, "3 × 40 = 120 ≥ 2 × 60 = 120", "2 × 30 = 60 ≥ 60", "2 × 30 = 60 ≤ 60")]
    [InlineData(60, 39, 29, "3 × 39 = 117 ＜ 2 × 60 = 120", "2 × 29 = 58 ＜ 60", "2 × 29 = 58 ≤ 60")]
    [InlineData(2_000_000_000, 2_000_000_000, 1, "3 × 2000000000 = 6000000000 ≥ 2 × 2000000000 = 4000000000", "2 × 1 = 2 ＜ 2000000000", "2 × 1 = 2 ≤ 2000000000")]
    public void Each_sum_worked_out_is_true_whether_it_carries_or_not(int all, int present, int yes, string quorum, string inclusive, string strict)
    {
        var proof = Proof(all, present, yes);

        (proof.Quorum.Worked, proof.Passes[0].Worked, proof.Passes[1].Worked).ShouldBe((quorum, inclusive, strict));
    }

    [Fact]
    public void Each_rule_names_the_rows_that_gave_way_to_it()
    {
        var proof = Proof(60, 42, 31);

        proof.Quorum.GaveWay.Select(row => row.Id).ShouldBe(["CC-28"]);
        proof.Passes.Select(pass => string.Join(' ', pass.GaveWay.Select(row => row.Id))).ShouldBe(["CC-29", ""]);
    }

    [Fact]
    public void Where_both_rules_need_the_same_number_it_says_so() =>
        Proof(31, 31, 16).Why.Zh.ShouldContain("所需票数相同，均为16票");

    [Fact]
    public void Remarks_on_an_open_ballot_without_undoing_it()
    {
        var open = Proof(60, 42, 31, secret: false);

        open.SecretBallot!.RuleId.ShouldBe("WC-20");
        open.Outcome.ShouldBe(VoteOutcome.Adopted);
        Proof(60, 42, 31).SecretBallot.ShouldBeNull();
    }

    [Fact]
    public void A_matter_of_the_congress_is_decided_by_its_general_rule_alone()
    {
        var proof = Proof(VoteSubject.CongressMatter, 60, 40, 30);

        (proof.Quorum.Article.RuleId, proof.Quorum.Carried).ShouldBe(("WC-16", true));
        proof.Passes.ShouldHaveSingleItem().Article.RuleId.ShouldBe("WC-19");
        proof.Outcome.ShouldBe(VoteOutcome.Rejected); // 30 of 60 are half, not more than half
    }

    [Theory]
    [InlineData(40, 31, VoteOutcome.Adopted)]
    [InlineData(40, 30, VoteOutcome.Rejected)]
    [InlineData(39, 39, VoteOutcome.QuorumMissed)]
    public void An_election_is_decided_by_the_whole_staff_of_the_electing_unit(int present, int yes, VoteOutcome outcome)
    {
        var proof = Proof(VoteSubject.Election, 60, present, yes);

        (proof.Quorum.Article.RuleId, proof.Passes[0].Article.RuleId, proof.Outcome).ShouldBe(("WC-25-quorum", "WC-25-pass", outcome));
    }

    private static VoteProof Proof(VoteSubject subject, int entitled, int present, int yes) => VoteProof.Of(
        new VoteCount(Day("2026-10-15"), entitled, present, yes, 0, 0, 0, Secret: true),
        Seeds.Statutes("110000", ContractKind.CollectiveContract),
        subject);

    private static VoteProof Proof(int entitled, int present, int yes, bool secret = true) => VoteProof.Of(
        new VoteCount(Day("2026-10-15"), entitled, present, yes, 0, 0, 0, secret),
        Seeds.Statutes("110000", ContractKind.CollectiveContract));
}
