using Domain.Congress;
using Domain.Congress.Sessions;
using Domain.Congress.Terms;
using Domain.Tests.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Terms;

/// <summary>A committee's members are proposed on the roll and approved by the congress, as an item of a session or by the numbers of a meeting on paper.</summary>
public sealed class ApprovingACommittee
{
    private const string Motions = "提案审查委员会";
    private const int Item = 3;

    private static readonly ActMoment Before = Acting.UnionOfficer("2026-09-15");
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);

    [Theory]
    [InlineData(19, true)] // of 36, more than half
    [InlineData(18, false)]
    public void What_a_session_decided_is_entered_on_the_roll(int yes, bool approved)
    {
        var term = Proposed();
        term.EnterCommitteeDecision(Asked(term, yes), Item);

        var committee = term.Record.Bodies.Committees.ShouldHaveSingleItem();
        (committee.ApprovedOn, committee.Decision!.IsApproved).ShouldBe((approved ? Day(SessionBuilder.Meeting) : null, approved));
        (committee.Decision.Meeting, committee.Decision.Item, committee.Decision.Count.Yes).ShouldBe(("第三届职工代表大会第二次会议", Item, yes));
        term.Record.Bodies.JointMeeting.Count.ShouldBe(approved ? 1 : 0);
        term.AwaitedCommittees.ShouldBeEmpty();
    }

    [Fact]
    public void Its_members_stand_on_the_list_by_name_and_need_no_resolution()
    {
        var session = Asked(Proposed(), 30);

        var item = session.Record.Items[Item - 1];
        (item.Kind, item.Title, item.IsYesOrNo).ShouldBe((SessionItemKind.CommitteeApproval, "提案审查委员会组成人员", true));
        item.Committee!.Head.ShouldBe("工程一部代表（2）");
        item.Committee.Members.ShouldBe(["工程一部代表（2）", "工程一部代表（3）", "工程二部代表（1）"]);
        session.AsksForResolution(item).ShouldBeFalse();
    }

    [Fact]
    public void A_changed_proposal_takes_the_place_of_the_one_that_is_listed()
    {
        var (term, session) = (Proposed(), A.Session.WithTopics());
        session.PutAwaitedCommittees(term);
        session.IsAskedToApprove(term.Id, Motions).ShouldBeTrue();
        term.ProposeCommittee(Motions, 3, [3, 4]);
        session.PutCommittee(term, Motions, Before);

        session.Record.Items.Count.ShouldBe(Item);
        session.Record.Items[^1].Committee!.Members.ShouldBe(["工程一部代表（3）", "工程一部代表（4）"]);
    }

    [Fact]
    public void It_comes_on_the_list_while_that_is_drawn_up()
    {
        var (term, agreed) = (Proposed(), A.Session.Agreed());
        agreed.PutAwaitedCommittees(term);

        agreed.Record.Items.Count.ShouldBe(2);
        Refused.By("congress.committees-come-with-the-topics", null, () => agreed.PutCommittee(term, Motions, Before), ("committee", Motions));
    }

    [Fact]
    public void Another_terms_congress_is_not_asked()
    {
        var later = Session.Open(
            new CaseId(new Guid(32, 0, 0, new byte[8])),
            new SessionOpening("职代〔2026〕000002号", "110000", new(Acting.Union, "工会"), new(Acting.Employer, "公司"), new SessionName(4, 1, SessionKind.Annual)),
            Domain.Tests.Law.Seeds.Statutes("110000", null));
        later.PutAwaitedCommittees(Proposed());

        later.Record.Items.ShouldBeEmpty();
        Refused.By("congress.roll-is-of-the-sessions-term", null, () => later.PutCommittee(Proposed(), Motions, Before), ("session", "4"), ("roll", "3"));
    }

    [Fact]
    public void A_joint_meeting_approves_no_committee() => Refused.By(
        "congress.matter-is-within-the-joint-meetings-powers", "WC-08",
        () => A.Session.Of(SessionKind.JointMeeting).Opened().PutCommittee(Proposed(), Motions, Before), ("topic", "Committees"));

    [Fact]
    public void What_was_not_proposed_is_not_put_to_the_congress() => Refused.By(
        "congress.committee-is-proposed", null, () => A.Session.Opened().PutCommittee(Proposed(), "生活福利委员会", Before), ("committee", "生活福利委员会"));

    [Fact]
    public void A_session_that_did_not_vote_on_it_decides_nothing()
    {
        var term = Proposed();
        var session = A.Session.With(s => s.PutAwaitedCommittees(term)).Met();

        Refused.By("congress.committee-is-proposed", null, () => term.EnterCommitteeDecision(session, Item), ("committee", ""));
        Refused.By("congress.committee-is-proposed", null, () => term.EnterCommitteeDecision(Asked(term, 30), SessionBuilder.Matter), ("committee", ""));
    }

    [Theory]
    [InlineData(24, 19, null)] // of 36: two thirds are present, more than half agree
    [InlineData(24, 18, "WC-19")]
    [InlineData(23, 23, "WC-16")]
    public void A_meeting_on_paper_is_entered_by_its_numbers(int present, int yes, string? row)
    {
        var term = Proposed();
        void Enter() => term.ApproveCommittee(Motions, "第三届职工代表大会第一次会议", Vote("2026-03-20", present, yes), Acting.UnionOfficer("2026-03-20"));

        if (row is null)
        {
            Enter();
            term.Record.Bodies.Committees[0].Decision!.Count.Entitled.ShouldBe(36);
        }
        else
        {
            Refused.By(
                "congress.congress-approves-the-committee", row, Enter, ("committee", Motions), ("yes", $"{yes}"),
                ("needed", row == "WC-16" ? "24" : "19"), ("outcome", row == "WC-16" ? "QuorumMissed" : "Rejected"));
        }
    }

    [Theory]
    [InlineData("2026-03-21", 36, 36, "congress.day-has-come")]
    [InlineData("2026-03-09", 36, 36, "congress.day-is-within-the-term")]
    [InlineData("2026-03-20", 37, 36, "congress.present-are-at-most-the-entitled")]
    [InlineData("2026-03-20", 30, 31, "congress.ballots-are-at-most-the-present")]
    public void Numbers_and_days_that_cannot_be_are_refused(string day, int present, int yes, string rule) =>
        Should.Throw<RefusedException>(() => Proposed().ApproveCommittee(Motions, "第一次会议", Vote(day, present, yes), Acting.UnionOfficer("2026-03-20")))
            .Refusal.Rule.ShouldBe(rule);

    private static VoteCount Vote(string day, int present, int yes) => new(Day(day), 0, present, yes, 0, 0, 0, Secret: false);

    private static CongressTerm Proposed()
    {
        var term = A.Term.Running();
        term.ProposeCommittee(Motions, 2, [2, 3, 21]);
        return term;
    }

    /// <summary>A session that was asked as item 3 and announced it, with so many votes of 36.</summary>
    private static Session Asked(CongressTerm term, int yes)
    {
        var session = A.Session.With(s => s.PutAwaitedCommittees(term)).Met();
        session.OpenVote(Item, VoteMethod.ShowOfHands, Now);
        SessionBuilder.Count(session, Item, new(yes, 30 - yes, 0, 0));
        session.Announce(Item, Now);
        return session;
    }
}
