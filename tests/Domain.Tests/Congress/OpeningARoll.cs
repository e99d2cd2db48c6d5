using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Domain.Law;
using static Domain.Tests.Congress.Rolls;

namespace Domain.Tests.Congress;

/// <summary>A ballot opens with the roll of those present, small groups joined.</summary>
public sealed class OpeningARoll
{
    private static readonly RuleRow Quorum = Nation.Get(Matters.CongressQuorum, First);

    [Fact]
    public void Joins_small_groups_and_names_each_voter_in_the_joined_one()
    {
        var opened = Open(60, new("代表", 1, [.. Enumerable.Range(1, 40)]), new("班子", 2, [41, 42, 43]), new("中层", 1, [44, 45, 46, 47, 48, 49]));

        opened.Roll.Select(group => (group.Name, group.Weight, group.Voters.Count)).ShouldBe([("代表", 1, 40), ("班子、中层", 3, 9)]);
        opened.Roll[1].Voters.ShouldBe([41, 42, 43, 44, 45, 46, 47, 48, 49]);
        opened.Ballot.Call.Groups.Select(group => group.Name).ShouldBe(["代表", "班子、中层"]);
    }

    [Fact]
    public void Nobody_stands_on_it_twice() => Refused.By(
        "congress.voters-are-told-apart", null, () => Open(60, new("代表", 1, [.. Enumerable.Range(1, 40)]), new("班子", 1, [40])),
        ("wrong", "40"), ("entitled", "60"));

    [Fact]
    public void Who_comes_last_on_a_list_from_which_a_mandate_is_gone_has_a_vote()
    {
        var opening = new BallotOpening(BallotPaper.OfItems("表决", ["方案"]), First, 35, [new("代表", 1, [.. Enumerable.Range(7, 30)])]) { Listed = 36 };
        OpenedBallot.Open(default, opening, Quorum).Roll.Single().Voters[^1].ShouldBe(36);
    }

    [Fact]
    public void An_appraisal_whose_readers_nobody_named_does_not_open_by_itself()
    {
        BallotOpening Asking(BallotPaper paper) => new(paper, First, 36, [new("代表", 1, [.. Enumerable.Range(1, 30)])]);
        Refused.By(
            "congress.appraisal-is-on-the-list", null,
            () => OpenedBallot.OpenByItself(default, Asking(BallotPaper.OfAppraisal("民主评议", ["总经理"], ["优秀", "称职"])), Quorum), ("kind", "Appraisal"));
        OpenedBallot.OpenByItself(default, Asking(BallotPaper.OfElection("选举", ["甲", "乙"], 1)), Quorum).Ballot.Call.IsPublic.ShouldBeTrue();
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Cards_are_printed_before_it_and_after_it(bool isOn, bool shown) =>
        new CardsAreShownBetweenBallots(isOn).ShouldSatisfyAllConditions(
            rule => rule.Holds.ShouldBe(shown), rule => rule.Explain().Rule.ShouldBe("congress.cards-are-shown-between-ballots"));

    [Fact]
    public void Groups_have_their_own_names() => Refused.By(
        "congress.voter-groups-have-their-own-names", null,
        () => Open(60, new("代表", 1, [.. Enumerable.Range(1, 40)]), new("代表", 1, [41])), ("twice", "代表"));

    [Theory]
    [InlineData(BallotPhase.Issuing, true)]
    [InlineData(BallotPhase.Voting, true)]
    [InlineData(BallotPhase.Counting, false)]
    [InlineData(BallotPhase.Closed, false)]
    public void A_ballot_is_declared_void_before_its_papers_are_counted(BallotPhase phase, bool holds)
    {
        new PapersAreYetToBeCounted(phase).Holds.ShouldBe(holds);
        var ballot = Open(36, new RollGroup("代表", 1, [.. Enumerable.Range(1, 30)])).Ballot with { Phase = phase };
        if (holds)
        {
            (ballot.DeclareVoid("网络中断").Phase, ballot.DeclareVoid("网络中断").Fault!.Zh).ShouldBe((BallotPhase.Void, "网络中断"));
        }
        else
        {
            var stored = phase == BallotPhase.Counting ? "Counting" : "Closed";
            Refused.By("congress.papers-are-yet-to-be-counted", null, () => ballot.DeclareVoid("网络中断"), ("phase", stored));
        }
    }

    private static OpenedBallot Open(int entitled, params RollGroup[] groups) =>
        OpenedBallot.Open(default, new(BallotPaper.OfItems("表决", ["方案"]), First, entitled, groups), Quorum);
}
