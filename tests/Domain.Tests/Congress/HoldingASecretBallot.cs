using Domain.Congress;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Domain.Law;
using static Domain.Tests.Congress.Rolls;

namespace Domain.Tests.Congress;

public sealed class HoldingASecretBallot
{
    private static readonly BallotPaper Draft = BallotPaper.OfItems("表决", ["集体合同（草案）", "奖金方案"]);
    private static readonly RuleRow Quorum = Nation.Get(Matters.CongressQuorum, First);

    [Fact]
    public void Gives_out_papers_then_takes_votes_then_counts_them()
    {
        var ballot = Open(42).BeginVoting(41).EndVoting().Count([.. Papers(31, "0;1"), .. Papers(9, "1;2", from: 31)]);

        ballot.Phase.ShouldBe(BallotPhase.Closed);
        var result = ballot.Result!;
        (result.Entitled, result.Present, result.Issued, result.Counted).ShouldBe((60, 42, 41, 40));
        result.Items.Select(item => string.Join('/', item.Counts)).ShouldBe(["31/9/0", "0/31/9"]);
        result.Receipts.Count.ShouldBe(40);
        result.Receipts.ShouldBe(result.Receipts.Order(StringComparer.Ordinal));
        VoteProof.Of(result.ToVoteCount(0), Nation).Outcome.ShouldBe(VoteOutcome.Adopted);
        VoteProof.Of(result.ToVoteCount(1), Nation).Outcome.ShouldBe(VoteOutcome.Rejected);
    }

    [Fact]
    public void Without_a_quorum_no_ballot_opens() =>
        Refused.By(
            "congress.quorum-is-present", "WC-16", () => Open(39),
            ("present", "39"), ("entitled", "60"), ("needed", "40"));

    [Fact]
    public void More_present_than_entitled_is_no_roll() =>
        Refused.By(
            "congress.present-are-at-most-the-entitled", "WC-16", () => Open(61), ("present", "61"), ("entitled", "60"));

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Fewer_than_five_cannot_vote_in_secret(int voters, bool refused)
    {
        void OpenOfAll() => SecretBallot.Open(default, new(Draft, First, voters, [new("全体", 1, voters)]), Quorum);

        if (refused)
        {
            Refused.By("congress.secret-ballot-has-enough-voters", null, OpenOfAll, ("voters", "4"), ("fewest", "5"));
            Refused.By("congress.secret-ballot-has-enough-voters", null, () => Open(42).BeginVoting(4), ("voters", "4"), ("fewest", "5"));
        }
        else
        {
            OpenOfAll();
            Open(42).BeginVoting(5).Phase.ShouldBe(BallotPhase.Voting);
        }
    }

    [Fact]
    public void Each_step_is_taken_once_and_in_order()
    {
        var open = Open(42);

        InPhase(() => open.EndVoting(), "Issuing", "Voting");
        InPhase(() => open.Count([]), "Issuing", "Counting");
        InPhase(() => open.BeginVoting(42).BeginVoting(42), "Voting", "Issuing");
        InPhase(() => open.BeginVoting(42).EndVoting().EndVoting(), "Counting", "Voting");
        InPhase(() => open.BeginVoting(42).EndVoting().Count([]).Count([]), "Void", "Counting");
    }

    [Fact]
    public void More_papers_in_the_box_than_were_given_out_are_not_counted()
    {
        var ballot = Open(42).BeginVoting(40).EndVoting().Count(Papers(41, "0;0"));

        (ballot.Phase, ballot.Result).ShouldBe((BallotPhase.Void, null));
        ballot.Fault.ShouldBe(new CountedPapersWereIssued(41, 40).Explain().Message);
    }

    [Fact]
    public void Fewer_than_five_papers_are_destroyed_uncounted()
    {
        var ballot = Open(42).BeginVoting(42).EndVoting().Count(Papers(4, "0;0"));

        (ballot.Phase, ballot.Result).ShouldBe((BallotPhase.Void, null));
        ballot.Fault.ShouldBe(new SecretBallotHasEnoughVoters(4).Explain().Message);
    }

    [Fact]
    public void A_paper_that_asks_nothing_opens_no_ballot()
    {
        BallotPaper[] empty =
        [
            BallotPaper.OfItems("表决", []), BallotPaper.OfItems("表决", ["甲", "甲 "]), BallotPaper.OfItems("表决", [" "]),
            BallotPaper.OfElection("选举", [], 1), BallotPaper.OfElection("选举", ["甲", "甲"], 1), BallotPaper.OfElection("选举", ["甲"], 0),
            BallotPaper.OfRankedChoice("福利", ["甲"]), BallotPaper.OfAppraisal("评议", ["甲"], ["优秀"]),
        ];

        foreach (var paper in empty)
        {
            Refused.By(
                "congress.paper-asks-something", null,
                () => SecretBallot.Open(default, new(paper, First, 60, [new("全体", 1, 42)]), Quorum), ("items", $"{paper.Items.Count}"));
        }
    }

    [Fact]
    public void An_appraisal_weighs_its_groups_and_counts_a_small_one_with_another()
    {
        var paper = BallotPaper.OfAppraisal("民主评议", ["总经理"], ["优秀", "称职", "不称职"]);
        var (ballot, joined) = SecretBallot.Open(
            default, new(paper, First, 60, [new("职工代表", 6, 40), new("领导班子", 3, 3), new("中层", 1, 10)]), Quorum);

        joined.Select(group => group.Count).ShouldBe([1, 2]);
        ballot.Call.Groups.ShouldBe([new("职工代表", 6, 40), new("领导班子、中层", 4, 13)]);
        var result = ballot.BeginVoting(53).EndVoting().Count(
            [.. Papers(30, "0", "职工代表"), .. Papers(10, "1", "职工代表", 30), .. Papers(5, "0", "领导班子、中层", 40), .. Papers(5, "2", "领导班子、中层", 45)]);
        var leader = result.Result!.Items.ShouldHaveSingleItem();

        leader.Groups.Select(g => (g.Group.Name, string.Join('/', g.Counts))).ShouldBe([("职工代表", "30/10/0"), ("领导班子、中层", "5/0/5")]);
        // 6×30÷40 + 4×5÷10 = 6.5 of 10; 6×10÷40 = 1.5; 4×5÷10 = 2.
        Enumerable.Range(0, 3).Select(leader.WeightedShare).ShouldBe([6500, 1500, 2000]);
    }

    [Fact]
    public void A_group_from_which_fewer_than_five_papers_came_is_counted_with_another()
    {
        var paper = BallotPaper.OfAppraisal("民主评议", ["总经理"], ["优秀", "称职"]);
        var (ballot, _) = SecretBallot.Open(default, new(paper, First, 60, [new("职工代表", 6, 40), new("中层", 4, 10)]), Quorum);

        var result = ballot.BeginVoting(50).EndVoting().Count([.. Papers(36, "0", "职工代表"), .. Papers(4, "1", "中层", 36)]).Result!;

        result.Items[0].Groups.ShouldHaveSingleItem().Group.ShouldBe(new VoterGroup("职工代表、中层", 10, 40));
    }

    [Fact]
    public void A_paper_of_grades_has_no_count_of_votes() =>
        Should.Throw<InvalidOperationException>(() => BallotResult.Of(
            new(BallotPaper.OfAppraisal("评议", ["总经理"], ["优秀", "称职", "不称职"]), First, 60, [new("全体", 1, 42)]), 42,
            Papers(5, "0")).ToVoteCount(0)).Message.ShouldBe("总经理 was not voted on with yes, no or abstain.");

    private static SecretBallot Open(int present) =>
        SecretBallot.Open(default, new(Draft, First, 60, [new("全体", 1, present)]), Quorum).Ballot;

    private static CastPaper[] Papers(int number, string marks, string group = "全体", int from = 0) =>
    [
        .. Enumerable.Range(from, number).Select(n => new CastPaper(
            ReceiptCode.Of(BitConverter.GetBytes(n)), group,
            new([.. marks.Split(';').Select(item => item.Split(',').Select(int.Parse).ToArray())]))),
    ];

    private static void InPhase(Action act, string phase, string wanted) =>
        Refused.By("congress.ballot-is-in-its-phase", null, act, ("phase", phase), ("wanted", wanted));
}
