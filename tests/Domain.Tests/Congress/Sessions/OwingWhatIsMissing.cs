using Domain.Congress.Sessions;
using Domain.Organisations;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

/// <summary>What a session lacks is somebody's duty and closes by itself; each resolution is its owner's.</summary>
public sealed class OwingWhatIsMissing
{
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);

    [Fact]
    public void Everything_missing_has_an_owner_and_what_is_there_has_none()
    {
        A.Session.Opened().SixHaves.Select(h => h.Duty!.Office).ShouldBe(
            [Office.UnionOfficer, Office.UnionOfficer, Office.UnionOfficer, Office.HrDepartment, Office.UnionOfficer, Office.UnionOfficer]);
        A.Session.Resolved().SixHaves.Where(h => h.IsThere).ShouldAllBe(h => h.Duty == null);
    }

    [Fact]
    public void Topics_that_were_put_forward_are_the_managements()
    {
        var session = A.Session.WithTopics();
        session.ProposeTopics("各代表团征求了意见", Acting.UnionOfficer("2026-09-20"));
        session.SixHaves[1].Duty!.Office.ShouldBe(Office.HrDepartment);
    }

    [Theory]
    [InlineData(0, "2026-10-08")] // the papers, seven days before
    [InlineData(2, "2026-10-15")] // the meeting itself
    [InlineData(3, "2026-10-15")]
    [InlineData(5, "2026-10-15")]
    public void Each_has_a_last_day_from_the_day_of_the_meeting(int have, string due) =>
        A.Session.Called().SixHaves[have].Duty!.Due.ShouldBe(Day(due));

    [Fact]
    public void An_annual_session_is_due_within_the_year_before_it_is_called()
    {
        var session = A.Session.OpenedOn("2026-09-15").Opened();
        session.MeetingOn.ShouldBe(Day("2026-12-31"));
        session.DeadlineOf(Session.TopicsDay, Now.At)!.Due.ShouldBe(Day("2026-12-24"));
    }

    [Fact]
    public void A_day_that_was_intended_goes_before_the_years_end() =>
        A.Session.OpenedOn("2026-09-15", intended: "2026-11-20").Opened().MeetingOn.ShouldBe(Day("2026-11-20"));

    [Fact]
    public void An_extraordinary_session_is_due_when_it_is_called() =>
        A.Session.Of(SessionKind.Extraordinary).OpenedOn("2026-09-15").Opened().MeetingOn.ShouldBeNull();

    [Fact]
    public void Each_points_at_the_thing_itself()
    {
        var haves = A.Session.Resolved().SixHaves;
        haves[3].At.ShouldHaveSingleItem().Anchor.ShouldBe("item-1");
        haves[5].At.ShouldHaveSingleItem().Anchor.ShouldBe("resolution-1");
    }

    [Fact]
    public void Motions_are_counted_beside_the_opinions_and_the_register_is_pointed_at()
    {
        var session = A.Session.Met();
        session.RecordOpinion(SessionBuilder.Report, "第一代表团", "同意报告", Now);
        CollectedMotions collected = new(Day("2026-09-01"), Day(SessionBuilder.Meeting), 5, 4, 2) { WereCalledFor = true };
        var have = session.SixHavesBeside(collected)[4];

        (have.IsThere, have.Fact.Zh).ShouldBe((true, "已登记审议意见1条；收到提案5件，立案4件，另有意见和建议2件。"));
        have.At.Select(at => at.Anchor).ShouldBe(["item-1", "motions"]);
        session.SixHavesBeside(collected with { Motions = 0, Opinions = 0 })[4].Fact.Zh.ShouldBe("已登记审议意见1条；已征集提案，没有收到提案。");
    }

    [Fact]
    public void Without_a_call_for_motions_the_opinions_alone_are_not_enough()
    {
        var session = A.Session.Met();
        session.RecordOpinion(SessionBuilder.Report, "第一代表团", "同意报告", Now);
        var have = session.SixHavesBeside(new(Day("2025-10-16"), Day(SessionBuilder.Meeting), 0, 0, 0))[4];

        (have.IsThere, have.Fact.Zh, have.Duty!.What.Zh).ShouldBe((false, "已登记审议意见1条；尚未征集提案。", "征集职工代表提案"));
    }

    [Fact]
    public void The_report_and_the_opinions_are_tasks_until_they_are_there()
    {
        A.Session.WithTopics().Tasks.ShouldBeEmpty();
        var session = A.Session.Met();
        session.Tasks.Select(t => (t.Key, t.Office, t.Due)).ShouldBe(
        [
            ("have-report", Office.HrDepartment, (DateOnly?)Day(SessionBuilder.Meeting)),
            ("have-opinions", Office.UnionOfficer, Day(SessionBuilder.Meeting)),
        ]);
        session.HearReport(SessionBuilder.Report, "完成年度目标", Now);
        session.Tasks.ShouldHaveSingleItem().Key.ShouldBe("have-opinions");
        session.RecordOpinion(SessionBuilder.Report, "第一代表团", "同意报告", Now);
        session.Tasks.ShouldBeEmpty();
    }

    [Fact]
    public void A_resolution_is_its_owners_until_its_next_last_day()
    {
        var session = A.Session.Closed();
        session.SetWarning(4);
        session.Resolve(new(SessionBuilder.Matter, "同意方案。", "工会福利委员会", [("制定办法", Day("2026-11-30")), ("发放", Day("2026-12-31"))])
        {
            Owner = Side.Worker,
        });
        session.Tasks.ShouldHaveSingleItem().ShouldBe(new Procedures.CaseTask(
            "resolution-1", "Congress.CarryOutResolution", Office.UnionOfficer, Day("2026-11-30"), "决议1：职工福利基金使用方案", Day("2026-11-02")));
    }

    [Fact]
    public void A_session_that_was_called_off_owes_nothing()
    {
        var session = A.Session.Agreed();
        session.CallOff("并入年度会议");
        session.Tasks.ShouldBeEmpty();
    }

    [Fact]
    public void Resolutions_are_due_on_the_day_of_the_meeting_where_no_rule_says_otherwise() =>
        A.Session.Closed().DeadlineOf(Session.ResolutionsDay, Now.At)!.Due.ShouldBe(Day(SessionBuilder.Meeting));
}
