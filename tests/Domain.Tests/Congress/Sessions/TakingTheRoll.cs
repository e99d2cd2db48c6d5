using Domain.Congress.Elections;
using Domain.Congress.Sessions;
using Domain.Congress.Terms;
using Domain.Tests.Congress.Terms;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

public sealed class TakingTheRoll
{
    private static readonly ActMoment Today = Acting.UnionOfficer("2026-09-17");

    [Fact]
    public void The_representatives_are_those_on_the_roll_with_their_numbers_and_delegations()
    {
        var session = A.Session.Opened();

        session.TakeRoll(WithDelegations(), Today);

        session.Entitled.ShouldBe(36);
        session.Record.Representatives[0].ShouldBe(new SessionRepresentative(1, "工程一部代表（1）", "第一代表团", true) { Person = session.Record.Representatives[0].Person, Class = StaffGroup.FrontLine });
        session.Record.Representatives.ShouldAllBe(r => r.Person != null);
    }

    [Fact]
    public void Who_lost_the_mandate_before_is_not_among_them()
    {
        var term = WithDelegations();
        term.EndMandate(36, new(Day("2026-09-16"), MandateEndReason.LeftTheUnit), "", Today);
        var session = A.Session.Opened();

        session.TakeRoll(term, Today);

        session.Entitled.ShouldBe(35);
    }

    [Fact]
    public void Without_a_running_term_there_is_no_roll()
    {
        Refused.By("congress.roll-is-in-force", null, () => A.Session.Opened().TakeRoll(null, Today), ("isInForce", "false"));
        Refused.By("congress.roll-is-in-force", null, () => A.Session.Opened().TakeRoll(A.Term.Confirmed(), Today), ("isInForce", "false"));
        Refused.By(
            "congress.roll-is-in-force", null, () => A.Session.Opened().TakeRoll(A.Term.Running(), Acting.UnionOfficer("2029-03-10")), ("isInForce", "false"));
    }

    [Fact]
    public void A_session_of_another_term_has_other_representatives()
    {
        var session = Session.Open(
            new CaseId(new Guid(32, 0, 0, new byte[8])),
            new SessionOpening("职代〔2026〕000002号", "110000", new(Acting.Union, "工会"), new(Acting.Employer, "公司"), new SessionName(4, 1, SessionKind.Annual)),
            Law.Seeds.Statutes("110000", null));

        Refused.By("congress.roll-is-of-the-sessions-term", null, () => session.TakeRoll(A.Term.Running(), Today), ("session", "4"), ("roll", "3"));
    }

    [Fact]
    public void A_joint_meeting_is_of_the_heads()
    {
        var term = WithDelegations();
        term.ProposeCommittee("提案审查委员会", 2, [2, 3]);
        TermBuilder.Approve(term, "提案审查委员会", "2026-09-17");
        var session = A.Session.Of(SessionKind.JointMeeting).Opened();

        session.TakeRoll(term, Today);

        session.Record.Representatives.Select(r => r.Name).ShouldBe(["工程一部代表（1）", "工程一部代表（2）", "工程二部代表（1）"]);
    }

    [Fact]
    public void Two_of_one_name_in_a_delegation_are_told_apart_by_their_units()
    {
        var term = A.Term.Announced();
        TermBuilder.Elect(term, TermBuilder.First, 20);
        TermBuilder.Elect(term, TermBuilder.Second, 10);
        term.RecordElection(
            TermBuilder.Election(TermBuilder.Office, 6, [.. Enumerable.Range(1, 6).Select(n => TermBuilder.Candidate(TermBuilder.Office, n, 100)
                with { Name = n == 1 ? "工程二部代表（1）" : $"机关代表（{n}）" })]),
            Acting.UnionOfficer(TermBuilder.Elected));
        term.FinishElections(Acting.UnionOfficer("2026-03-12"));
        term.ConfirmMandates("资格审查小组", Acting.UnionOfficer("2026-03-13"));
        term.PublishRoll(Day("2026-03-16"), "公告栏", Acting.UnionOfficer("2026-03-16"));
        Delegate(term);
        var session = A.Session.Opened();

        session.TakeRoll(term, Today);

        session.Record.Representatives.Select(r => r.Name).Where(name => name.StartsWith("工程二部代表（1）", StringComparison.Ordinal))
            .ShouldBe(["工程二部代表（1）（工程二部）", "工程二部代表（1）（机关）"]);
    }

    [Fact]
    public void A_mandate_that_ends_before_the_meeting_entitles_to_nothing_there()
    {
        var term = WithDelegations();
        var session = Served(term);
        term.EndMandate(2, new(Day("2026-10-12"), MandateEndReason.LeftTheUnit), "", Acting.UnionOfficer("2026-10-12"));

        session.RefreshRoll(term, mayJoin: false, Acting.UnionOfficer("2026-10-12")).ShouldBe(1);

        session.Entitled.ShouldBe(35);
        session.WithMandate.Select(r => r.Number).ShouldNotContain(2);
        session.Record.Representatives[1].EndedOn.ShouldBe(Day("2026-10-12"));
        Refused.By(
            "congress.representative-has-the-mandate", null, () => session.CheckIn([1, 2], Acting.UnionOfficer(SessionBuilder.Meeting)),
            ("representative", "工程一部代表（2）"), ("endedOn", "2026-10-12"));
        session.CheckIn([1, 3], Acting.UnionOfficer(SessionBuilder.Meeting));
        session.Present.ShouldBe(2);
    }

    [Fact]
    public void Who_loses_the_mandate_in_the_hall_leaves_it()
    {
        var term = WithDelegations();
        var session = Served(term);
        session.CheckIn([1, 2, 3], Acting.UnionOfficer(SessionBuilder.Meeting));
        term.EndMandate(2, new(Day(SessionBuilder.Meeting), MandateEndReason.Resigned), "", Acting.UnionOfficer(SessionBuilder.Meeting));

        session.RefreshRoll(term, mayJoin: false, Acting.UnionOfficer(SessionBuilder.Meeting));

        session.Present.ShouldBe(2);
    }

    [Fact]
    public void Who_was_elected_since_comes_on_the_list_until_everybody_has_the_papers()
    {
        var term = WithDelegations();
        var session = A.Session.Opened();
        session.TakeRoll(term, Today);
        term.EndMandate(36, new(Day("2026-09-17"), MandateEndReason.LeftTheUnit), "", Today);
        term.RecordElection(TermBuilder.Election(TermBuilder.Office, 1, [TermBuilder.Candidate(TermBuilder.Office, 7, 60)], "2026-09-17"), Today);

        session.RefreshRoll(term, mayJoin: true, Today).ShouldBe(2);

        session.Entitled.ShouldBe(36);
        session.Record.Representatives[^1].ShouldBe(new SessionRepresentative(37, "机关代表（7）", "第二代表团", false) { Person = session.Record.Representatives[^1].Person, Class = StaffGroup.FrontLine });
        session.RefreshRoll(term, mayJoin: true, Today).ShouldBe(0);
    }

    [Fact]
    public void A_list_that_was_typed_is_left_as_it_is()
    {
        var session = A.Session.WithTopics();

        session.RefreshRoll(A.Term.Running(), mayJoin: false, Today).ShouldBe(0);

        session.Entitled.ShouldBe(36);
    }

    private static CongressTerm WithDelegations() => Delegate(A.Term.Running());

    private static CongressTerm Delegate(CongressTerm term)
    {
        term.DivideDelegations(
            [new("第一代表团", 1, [TermBuilder.First]), new("第二代表团", 21, [TermBuilder.Second, TermBuilder.Office])], Acting.UnionOfficer("2026-03-20"));
        return term;
    }

    /// <summary>With the papers in everybody's hands, for the meeting of the builder's day.</summary>
    private static Session Served(CongressTerm term)
    {
        var session = A.Session.Opened();
        session.TakeRoll(term, Today);
        session.AddItem(new(SessionItemKind.Matter, "职工福利基金使用方案", "", null), Today);
        session.ProposeTopics("各代表团征求了意见", Acting.UnionOfficer("2026-09-20"));
        session.AnswerTopics(true, "");
        session.CallTo(Day(SessionBuilder.Meeting), "上午9:00", "三楼会议室", Acting.UnionOfficer("2026-09-25"));
        session.ServePapers([], Day("2026-09-28"), ServiceMeans.OnPaper, Acting.UnionOfficer("2026-09-28"));
        session.CloseService([]);
        return session;
    }
}
