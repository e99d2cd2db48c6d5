using Domain.Congress;
using Domain.Law;
using Domain.Tests.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress;

/// <summary>Origin: rows quorum and pass of the table of jurisdictions, section 2 of the acceptance table, and its threshold line.</summary>
public sealed class ProvingAVoteInAPlace
{
    private const ContractKind Contract = ContractKind.CollectiveContract;
    private const ContractKind Wages = ContractKind.WageAgreement;

    /// <summary>Of 60 present 40: place, kind, the rule on contracts, the general one, the votes that the deciding one needs.</summary>
    [Theory]
    [InlineData("000000", Contract, "CC-29", "WC-19", "WC-19", 31)]
    [InlineData("110000", Contract, "BJ-10-pass", "WC-19", "WC-19", 31)]
    [InlineData("310000", Contract, "SH-22-pass", "WC-SH-31", "SH-22-pass", 30)] // half suffices by both
    [InlineData("330000", Contract, "ZJ-24-pass", "WC-ZJ-15-pass", "ZJ-24-pass", 31)]
    [InlineData("330100", Wages, "HZ-28-pass", "WC-ZJ-15-pass", "HZ-28-pass", 31)]
    [InlineData("330200", Wages, "ZJ-24-pass", "WC-ZJ-15-pass", "ZJ-24-pass", 31)]
    [InlineData("500000", Contract, "CQ-26-pass", "WC-19", "WC-19", 31)]
    [InlineData("370000", Wages, "SD-27", "WC-19", "SD-27", 31)]
    [InlineData("410000", Contract, "HC-14", "WC-19", "WC-19", 31)]
    [InlineData("450000", Wages, "CC-29", "WC-19", "WC-19", 31)]
    [InlineData("150000", Wages, "NM-27-pass", "WC-19", "WC-19", 31)]
    public void A_draft_is_held_against_both_rules_and_the_one_that_needs_more_decides(
        string place, ContractKind kind, string contracts, string general, string decides, int needed)
    {
        var (tooFew, enough) = (Proof(place, kind, needed - 1), Proof(place, kind, needed));

        enough.Passes.Select(pass => pass.Article.RuleId).ShouldBe([contracts, general]);
        (enough.Deciding.Article.RuleId, enough.Deciding.Needed).ShouldBe((decides, needed));
        (tooFew.Outcome, enough.Outcome).ShouldBe((VoteOutcome.Rejected, VoteOutcome.Adopted));
    }

    [Theory]
    [InlineData("000000", Contract, "CC-28")]
    [InlineData("310000", Contract, "WC-SH-28-draft")]
    [InlineData("330000", Contract, "ZJ-24-quorum")]
    [InlineData("330100", Wages, "HZ-28-quorum")]
    [InlineData("500000", Contract, "CQ-26-quorum")]
    [InlineData("150000", Wages, "NM-27-quorum")]
    public void Two_thirds_make_the_quorum_by_the_place_s_own_row(string place, ContractKind kind, string row)
    {
        Proof(place, kind, 31, present: 40).Quorum.Article.RuleId.ShouldBe(row);
        Proof(place, kind, 31, present: 39).Outcome.ShouldBe(VoteOutcome.QuorumMissed);
    }

    [Theory]
    [InlineData("310000", 30, "WC-SH-15-pass")] // half of all staff suffices there
    [InlineData("000000", 31, "WC-25-pass")]
    public void An_election_is_held_against_the_place_s_own_row(string place, int needed, string row)
    {
        var proof = VoteProof.Of(Count(needed, 40), Seeds.Statutes(place, Contract), VoteSubject.Election);

        (proof.Deciding.Article.RuleId, proof.Deciding.Needed, proof.Outcome).ShouldBe((row, needed, VoteOutcome.Adopted));
    }

    /// <summary>The line under the worked examples: all entitled, present needed, half, more than half.</summary>
    [Theory]
    [InlineData(30, 20, 15, 16)]
    [InlineData(31, 21, 16, 16)]
    [InlineData(60, 40, 30, 31)]
    [InlineData(100, 67, 50, 51)]
    [InlineData(101, 68, 51, 51)]
    public void Every_threshold_line_comes_out_of_the_rows(int entitled, int present, int half, int majority)
    {
        var proof = VoteProof.Of(new(Day("2026-10-15"), entitled, entitled, entitled, 0, 0, 0, true), Seeds.Statutes("000000", Contract));

        (proof.Quorum.Needed, proof.Passes[0].Needed, proof.Passes[1].Needed).ShouldBe((present, half, majority));
    }

    private static VoteProof Proof(string place, ContractKind kind, int yes, int present = 40) =>
        VoteProof.Of(Count(yes, present), Seeds.Statutes(place, kind));

    private static VoteCount Count(int yes, int present) => new(Day("2026-10-15"), 60, present, yes, 0, 0, 0, Secret: true);
}
