using Domain.Congress.Rules;
using Domain.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

/// <summary>Only the congress changes what it resolved, and what is in danger shows weeks before.</summary>
public sealed class ChangingAResolution
{
    private const int Item = 3;

    private static readonly ActMoment Before = Acting.UnionOfficer("2026-09-15");
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);

    [Fact]
    public void A_joint_meeting_changes_no_resolution() => Refused.By(
        "congress.only-the-congress-changes-a-resolution", "WC-21",
        () => A.Session.Of(SessionKind.JointMeeting).Opened().AddResolutionChange("变更决议", Change(), Before),
        ("resolution", "1"), ("isDecided", "false"));

    [Fact]
    public void What_the_congress_did_not_adopt_changes_nothing() => Refused.By(
        "congress.only-the-congress-changes-a-resolution", "WC-21",
        () => A.Session.Resolved().ChangeResolution(Later(yes: 18, Change()), Item, Day("2026-10-15")),
        ("resolution", "1"), ("isDecided", "false"));

    [Fact]
    public void An_item_on_something_else_changes_nothing() => Refused.By(
        "congress.only-the-congress-changes-a-resolution", "WC-21",
        () => A.Session.Resolved().ChangeResolution(Later(yes: 25, Change()), SessionBuilder.Matter, Day("2026-10-15")),
        ("resolution", "0"), ("isDecided", "false"));

    [Fact]
    public void Adopted_it_reads_otherwise_and_what_was_done_stays()
    {
        var session = A.Session.Resolved();
        session.CompleteStep(new(1, 1, Day("2026-11-20"), "办法已印发", null), Acting.Hr("2026-11-20"));
        session.ChangeResolution(Later(yes: 25, Change()), Item, Day("2026-12-01")).ShouldBeNull();

        var resolution = session.Record.Resolutions[0];
        (resolution.Text, resolution.CarriedOutBy).ShouldBe(("改为按季度发放。", "工会"));
        resolution.Steps.Select(s => (s.Number, s.What, s.DoneOn is not null)).ShouldBe([(1, "制定发放办法", true), (3, "第一季度发放", false)]);
        resolution.Revisions.ShouldHaveSingleItem().Before.ShouldBe("同意职工福利基金使用方案。");
        session.Tasks.ShouldHaveSingleItem().Due.ShouldBe(Day("2027-03-31"));
    }

    [Fact]
    public void One_decision_changes_it_once()
    {
        var (session, later) = (A.Session.Resolved(), Later(yes: 25, Change()));
        session.ChangeResolution(later, Item, Day("2026-12-01"));
        Refused.By(
            "congress.only-the-congress-changes-a-resolution", "WC-21",
            () => session.ChangeResolution(later, Item, Day("2026-12-02")), ("resolution", "1"), ("isDecided", "false"));
    }

    [Fact]
    public void Revoked_it_ends()
    {
        var session = A.Session.Resolved();
        session.ChangeResolution(Later(yes: 25, Change() with { Steps = [] }), Item, Day("2026-12-01")).ShouldBe("CarriedOut");
        session.Record.Resolutions[0].CourseOn(Day("2027-06-01"), 4).ShouldBe(ResolutionCourse.Ended);
        Refused.By(
            "congress.step-is-yet-to-be-done", null,
            () => session.CompleteStep(new(1, 1, Day("2026-12-02"), "办法已印发", null), Acting.Hr("2026-12-02")),
            ("resolution", "1"), ("step", "1"));
    }

    [Fact]
    public void Revoked_while_the_drawing_up_goes_on_it_leaves_nothing_to_carry_out()
    {
        var session = A.Session.Closed();
        session.Resolve(new(SessionBuilder.Matter, "同意职工福利基金使用方案。", "人力资源部", [("发放到位", Day("2026-12-31"))]));
        session.ChangeResolution(Later(yes: 25, Change() with { Steps = [] }), Item, Day("2026-10-20"));
        session.FinishResolutions().ShouldBe("NoneIssued");
    }

    [Fact]
    public void What_is_carried_out_is_not_changed()
    {
        var session = A.Session.Resolved();
        session.CompleteStep(new(1, 1, Day("2026-11-20"), "办法已印发", null), Acting.Hr("2026-11-20"));
        session.CompleteStep(new(1, 2, Day("2026-11-20"), "发放清单", null), Acting.Hr("2026-11-20"));
        Refused.By(
            "congress.resolution-is-being-carried-out", null,
            () => session.ChangeResolution(Later(yes: 25, Change()), Item, Day("2026-12-01")), ("resolution", "1"));
    }

    [Fact]
    public void A_new_step_does_not_lie_in_the_past() => Refused.By(
        "congress.step-is-due-since-the-meeting", null,
        () => A.Session.Opened().AddResolutionChange("变更决议", Change() with { Steps = [new("发放", Day("2026-09-14"))] }, Before),
        ("dueOn", "2026-09-14"), ("heldOn", "2026-09-15"));

    [Theory]
    [InlineData("2026-11-01", 4, ResolutionCourse.OnCourse)]
    [InlineData("2026-11-02", 4, ResolutionCourse.InDanger)] // four weeks before the first step's 2026-11-30
    [InlineData("2026-11-30", 4, ResolutionCourse.InDanger)] // the last day itself is not late
    [InlineData("2026-12-01", 4, ResolutionCourse.Late)]
    [InlineData("2026-11-30", 0, ResolutionCourse.InDanger)] // without weeks only on the last day
    [InlineData("2026-11-29", 0, ResolutionCourse.OnCourse)]
    public void In_danger_so_many_weeks_before_the_next_last_day(string today, int weeks, ResolutionCourse course)
    {
        var session = A.Session.Resolved();
        session.SetWarning(weeks);
        session.CourseOf(session.Record.Resolutions[0], Day(today))
            .ShouldBe(new ResolutionIsOnCourse(1, course, Day("2026-11-30"), 2, weeks));
    }

    [Theory]
    [InlineData(1, "2026-12-03")] // one step left until 2026-12-31: four weeks
    [InlineData(2, "2026-11-26")]
    [InlineData(3, "2026-11-19")] // two further steps: two weeks earlier
    public void The_more_steps_are_left_the_earlier(int steps, string from) =>
        new Resolution(1, 1, "题", "文", "部门", [.. Enumerable.Range(1, steps).Select(n => new ResolutionStep(n, "做", Day("2026-12-31")))])
            .InDangerFrom(4).ShouldBe(Day(from));

    [Theory]
    [InlineData(-1)]
    [InlineData(53)]
    public void The_warning_is_a_number_of_weeks(int weeks) => Refused.By(
        "congress.warning-is-in-weeks-of-a-year", null, () => A.Session.Opened().SetWarning(weeks), ("weeks", $"{weeks}"));

    [Fact]
    public void Who_is_late_reads_it_by_name() => Refused.By(
        "congress.resolution-is-on-course", null,
        () => A.Session.Resolved().CourseOf(A.Session.Resolved().Record.Resolutions[0], Day("2026-12-01")).Enforce(),
        ("resolution", "1"), ("course", "Late"), ("next", "2026-11-30"), ("left", "2"), ("weeks", "0"));

    private static ResolutionChange Change() => new(
        A.Session.Opened().Id, 1, new(3, 2, SessionKind.Annual), "职工福利基金使用方案", "改为按季度发放。", "工会", [new("第一季度发放", Day("2027-03-31"))]);

    /// <summary>A later session on whose list the change is item 3, voted on by 30 present.</summary>
    private static Session Later(int yes, ResolutionChange change)
    {
        var session = A.Session.With(s => s.AddResolutionChange("变更福利基金决议", change, Before)).Met();
        session.OpenVote(Item, VoteMethod.SecretBallot, Now);
        SessionBuilder.Count(session, Item, new(yes, 30 - yes, 0, 0));
        session.Announce(Item, Now);
        return session;
    }
}
