using Domain.Congress;
using Domain.Congress.Ballots;
using Domain.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

public sealed class VotingByPhone
{
    private const int Matter = SessionBuilder.Matter;
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);
    private static readonly BallotId Ballot = new(new Guid(41, 0, 0, new byte[8]));

    [Fact]
    public void The_roll_is_who_is_in_the_hall_when_the_ballot_opens()
    {
        var session = A.Session.Met(present: 26);
        session.Leave(3, Now);
        var opened = session.OpenBallot(Matter, Ballot, Now);
        session.CheckIn([3, 30], Now);
        session.Leave(1, Now);

        opened.Roll.ShouldHaveSingleItem().Voters.ShouldBe([1, 2, .. Enumerable.Range(4, 23)]);
        opened.Ballot.Call.Present.ShouldBe(25);
        opened.Ballot.Call.Paper.Items.Single().Title.ShouldBe("职工福利基金使用方案");
        session.Record.Items[1].Vote!.Present.ShouldBe(25);
        session.Present.ShouldBe(26);
    }

    [Fact]
    public void No_ballot_is_opened_without_a_quorum()
    {
        var session = A.Session.Met(present: 23);
        Refused.By(
            "congress.quorum-is-present", "WC-16", () => session.OpenBallot(Matter, Ballot, Now),
            ("present", "23"), ("entitled", "36"), ("needed", "24"));
        session.VotedOnNow.ShouldBeNull();
    }

    [Fact]
    public void A_meeting_that_counts_heads_has_no_roll()
    {
        var session = A.Session.Of(SessionKind.GeneralMeeting).Opened();
        session.RegisterStaff(80);
        session.AddItem(new(SessionItemKind.Matter, "放假安排", "", null), Acting.UnionOfficer("2026-09-15"));
        session.ProposeTopics("征求了意见", Acting.UnionOfficer("2026-09-20"));
        session.AnswerTopics(true, "");
        session.CallTo(Day(SessionBuilder.Meeting), "9:00", "操场", Acting.UnionOfficer("2026-09-25"));
        session.ServePapers([], Day("2026-10-08"), ServiceMeans.OnPaper, Acting.UnionOfficer("2026-10-08"));
        session.CountHeads(80, Now);
        Refused.By("congress.voters-are-on-a-list", null, () => session.OpenBallot(1, Ballot, Now), ("listed", "0"));
    }

    [Fact]
    public void Nobody_types_a_count_of_it_or_announces_it()
    {
        var session = Voting();
        BallotNumbers numbers = new(20, 5, 0, 0);
        foreach (var act in new Action[]
        {
            () => session.EnterCount(Matter, "", numbers, Acting.Teller(1, SessionBuilder.Meeting)),
            () => session.EnterPaperCount(Matter, ("王芳", "李强"), numbers, Now),
            () => session.Announce(Matter, Now),
        })
        {
            Refused.By("congress.vote-is-counted-by-tellers", null, act, ("number", "2"));
        }
    }

    [Fact]
    public void Its_published_result_is_announced_with_it_and_keeps_no_receipt()
    {
        var session = Voting();
        session.CountBallot(session.ItemOf(Ballot)!, ResultOf(yes: 19, no: 4, abstained: 1, issued: 25), Now);

        var item = session.Record.Items[1];
        item.Vote!.AnnouncedAt.ShouldBe(Now.At);
        item.Vote.Result.ShouldBe(new VoteCount(Day(SessionBuilder.Meeting), 36, 25, 19, 4, 1, 0, Secret: true));
        item.Ballot!.Result!.Receipts.ShouldBeEmpty();
        (item.Ballot.Result.Issued, item.Ballot.Result.Counted).ShouldBe((25, 24));
        session.IsAdopted(item).ShouldBeTrue();
        session.VotedOnNow.ShouldBeNull();
        SessionFormat.Read(SessionFormat.Write(session.Record)).Items[1].Ballot!.Result!.Items.Single().Counts.ShouldBe([19, 4, 1]);
    }

    [Fact]
    public void A_void_ballot_leaves_the_item_to_be_voted_on_again_with_the_presence_of_then()
    {
        var session = Voting();
        session.Leave(2, Now);
        session.VoidBallotOn(session.ItemOf(Ballot)!, "会场网络中断", Now);

        session.Record.VoidBallots.ShouldBe([new(Matter, Ballot, "会场网络中断", Now.At)]);
        session.ItemOf(Ballot).ShouldBeNull();
        session.OpenBallot(Matter, new(Guid.Empty), Now).Ballot.Call.Present.ShouldBe(24);
    }

    [Fact]
    public void The_meeting_is_not_closed_while_papers_are_out()
    {
        var session = Voting();
        session.HearReport(SessionBuilder.Report, "完成年度目标", Now);
        Refused.By("congress.every-item-is-dealt-with", null, () => session.CloseMeeting(Now), ("left", "“职工福利基金使用方案”"));
    }

    private static Session Voting()
    {
        var session = A.Session.Met(present: 25);
        session.OpenBallot(Matter, Ballot, Now);
        return session;
    }

    private static BallotResult ResultOf(int yes, int no, int abstained, int issued)
    {
        string[] marks = [.. Enumerable.Repeat("0", yes), .. Enumerable.Repeat("1", no), .. Enumerable.Repeat("2", abstained)];
        var paper = BallotPaper.OfItems("职工福利基金使用方案", ["职工福利基金使用方案"]);
        return BallotResult.Of(
            new(paper, Day(SessionBuilder.Meeting), 36, [new("全体代表", 1, 25)]), issued,
            [.. marks.Select((mark, i) => new CastPaper($"CODE-{i:000}", "全体代表", paper.Read(mark)))]);
    }
}
