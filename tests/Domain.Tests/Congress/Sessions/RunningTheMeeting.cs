using Domain.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

public sealed class RunningTheMeeting
{
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);

    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)] // two thirds of 36
    public void A_quorum_is_two_thirds_of_all_representatives(int present, bool holds) =>
        A.Session.Met(present).QuorumOn(Day(SessionBuilder.Meeting)).Holds.ShouldBe(holds);

    [Fact]
    public void Nobody_is_checked_in_before_the_day() => Refused.By(
        "congress.session-day-has-come", null, () => A.Session.Served().CheckIn([1], Acting.UnionOfficer("2026-10-14")),
        ("plannedFor", "2026-10-15"), ("today", "2026-10-14"));

    [Fact]
    public void Nobody_is_checked_in_twice() => Refused.By(
        "congress.representatives-are-yet-to-arrive", null, () => A.Session.Met().CheckIn([1, 2], Now), ("arriving", "0"));

    [Fact]
    public void Who_leaves_no_longer_counts_and_may_come_back()
    {
        var session = A.Session.Met(24);
        session.Leave(7, Now);
        session.Present.ShouldBe(23);
        session.CheckIn([7], Now);
        session.Present.ShouldBe(24);
        session.Record.Attendances.Count(a => a.Number == 7).ShouldBe(2);
    }

    [Fact]
    public void Only_who_is_there_can_leave() => Refused.By(
        "congress.representative-is-present", null, () => A.Session.Met(24).Leave(30, Now), ("who", "代表30"));

    [Fact]
    public void Heads_are_counted_at_a_general_meeting_and_are_at_most_the_staff()
    {
        var session = GeneralMeeting();
        Refused.By("congress.present-are-at-most-the-entitled", "WC-16", () => session.CountHeads(81, Now), ("present", "81"), ("entitled", "80"));
        session.CountHeads(54, Now);
        session.QuorumOn(Day(SessionBuilder.Meeting)).Holds.ShouldBeTrue();
    }

    [Fact]
    public void A_report_is_heard_once()
    {
        var session = A.Session.Met();
        session.HearReport(SessionBuilder.Report, "完成年度目标", Now);
        Refused.By(
            "congress.report-is-yet-to-be-heard", null, () => session.HearReport(SessionBuilder.Report, "又一次", Now),
            ("number", "1"), ("isReport", "true"));
    }

    [Fact]
    public void What_is_voted_on_is_no_report() => Refused.By(
        "congress.report-is-yet-to-be-heard", null, () => A.Session.Met().HearReport(SessionBuilder.Matter, "说明", Now),
        ("number", "2"), ("isReport", "false"));

    [Fact]
    public void A_delegation_says_its_opinion_as_often_as_it_has_one()
    {
        var session = A.Session.Met();
        session.RecordOpinion(SessionBuilder.Report, "第一代表团", "同意报告", Now);
        session.RecordOpinion(SessionBuilder.Report, "第一代表团", "建议增加培训", Now);
        session.Record.Items[0].Opinions.Select(o => o.Text).ShouldBe(["同意报告", "建议增加培训"]);
    }

    [Fact]
    public void A_delegation_that_nobody_belongs_to_has_none() => Refused.By(
        "congress.delegation-is-listed", null, () => A.Session.Met().RecordOpinion(SessionBuilder.Report, "第九代表团", "意见", Now),
        ("delegation", "第九代表团"));

    [Fact]
    public void A_meeting_without_a_quorum_breaks_up_and_is_called_again()
    {
        var session = A.Session.Met(23);
        session.DeclareQuorumMissed(Now).ShouldBe("QuorumMissed");
        session.Present.ShouldBe(0);
        session.Call.ShouldBeNull();
        session.CallTo(Day("2026-10-30"), "9:00", "会议室", Acting.UnionOfficer("2026-10-16")).ShouldBe("Called");
    }

    [Fact]
    public void A_meeting_with_a_quorum_does_not_break_up() => Refused.By(
        "congress.meeting-lacks-its-quorum", "WC-16", () => A.Session.Met(24).DeclareQuorumMissed(Now), ("present", "24"), ("entitled", "36"));

    [Fact]
    public void A_meeting_that_has_voted_does_not_break_up()
    {
        var session = A.Session.Voting();
        Enumerable.Range(1, 20).ToList().ForEach(n => session.Leave(n, Now));
        Refused.By("congress.voting-is-yet-to-begin", null, () => session.DeclareQuorumMissed(Now), ("votes", "1"));
    }

    [Fact]
    public void A_meeting_closes_when_every_item_is_dealt_with()
    {
        Refused.By(
            "congress.every-item-is-dealt-with", null, () => A.Session.Announced(25).CloseMeeting(Now), ("left", "“总经理工作报告”"));
        A.Session.Closed().Record.ClosedOn.ShouldBe(Day(SessionBuilder.Meeting));
    }

    private static Session GeneralMeeting()
    {
        var session = A.Session.Of(SessionKind.GeneralMeeting).Opened();
        session.RegisterStaff(80);
        session.AddItem(new(SessionItemKind.Matter, "考勤办法", "", null), Acting.UnionOfficer("2026-09-15"));
        session.ProposeTopics("班组讨论", Acting.UnionOfficer("2026-09-20"));
        session.AnswerTopics(true, "");
        session.CallTo(Day(SessionBuilder.Meeting), "9:00", "车间", Acting.UnionOfficer("2026-09-25"));
        session.ServePapers([], Day("2026-09-28"), ServiceMeans.OnPaper, Acting.UnionOfficer("2026-09-28"));
        session.CloseService([]);
        return session;
    }
}
