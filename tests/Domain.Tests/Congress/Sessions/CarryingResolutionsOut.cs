using Domain.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

public sealed class CarryingResolutionsOut
{
    [Fact]
    public void What_was_rejected_makes_no_resolution() => Refused.By(
        "congress.resolution-rests-on-an-adopted-item", null,
        () => A.Session.Closed(yes: 18).Resolve(new(SessionBuilder.Matter, "同意", "人力资源部", [("办理", Day("2026-12-31"))])),
        ("number", "2"), ("isAdopted", "false"));

    [Fact]
    public void An_item_has_one_resolution() => Refused.By(
        "congress.resolution-rests-on-an-adopted-item", null,
        () => A.Session.Resolved().Resolve(new(SessionBuilder.Matter, "同意", "人力资源部", [("办理", Day("2026-12-31"))])),
        ("number", "2"), ("isAdopted", "true"));

    [Fact]
    public void A_resolution_without_steps_is_refused() => Refused.By(
        "congress.resolution-has-steps", null,
        () => A.Session.Closed().Resolve(new(SessionBuilder.Matter, "同意", "人力资源部", [])), ("steps", "0"));

    [Fact]
    public void A_step_is_due_on_the_day_of_the_meeting_or_later() => Refused.By(
        "congress.step-is-due-since-the-meeting", null,
        () => A.Session.Closed().Resolve(new(SessionBuilder.Matter, "同意", "人力资源部", [("办理", Day("2026-10-14"))])),
        ("dueOn", "2026-10-14"), ("heldOn", "2026-10-15"));

    [Fact]
    public void Everything_adopted_has_its_resolution() => Refused.By(
        "congress.every-adopted-item-has-its-resolution", null, () => A.Session.Closed().FinishResolutions(),
        ("left", "“职工福利基金使用方案”"));

    [Fact]
    public void Where_nothing_was_adopted_there_is_none() => A.Session.Closed(yes: 18).FinishResolutions().ShouldBe("NoneIssued");

    [Fact]
    public void They_are_published_and_reported_since_the_meeting()
    {
        var session = A.Session.Resolved();
        Refused.By(
            "congress.day-is-since-the-meeting", null,
            () => session.Publish(Day("2026-10-14"), "公告栏", Acting.UnionOfficer("2026-10-20")),
            ("on", "2026-10-14"), ("heldOn", "2026-10-15"), ("today", "2026-10-20"));
        session.Publish(Day("2026-10-16"), "公告栏、内网", Acting.UnionOfficer("2026-10-20")).ShouldBe("Published");
        session.ReportTo(Day("2026-10-19"), "区总工会", Acting.UnionOfficer("2026-10-20")).ShouldBe("Reported");
    }

    [Fact]
    public void A_resolution_is_carried_out_with_its_last_step()
    {
        var session = A.Session.Resolved();
        session.Tasks.ShouldHaveSingleItem().Due.ShouldBe(Day("2026-11-30"));
        session.CompleteStep(new(1, 1, Day("2026-11-20"), "办法已印发", null), Acting.Hr("2026-11-20")).ShouldBeNull();
        session.Tasks.ShouldHaveSingleItem().Due.ShouldBe(Day("2026-12-31"));
        session.CompleteStep(new(1, 2, Day("2026-12-30"), "发放清单", null), Acting.Hr("2026-12-30")).ShouldBe("CarriedOut");
        session.Tasks.ShouldBeEmpty();
    }

    [Fact]
    public void A_step_is_done_once()
    {
        var session = A.Session.Resolved();
        session.CompleteStep(new(1, 1, Day("2026-11-20"), "办法已印发", null), Acting.Hr("2026-11-20"));
        Refused.By(
            "congress.step-is-yet-to-be-done", null,
            () => session.CompleteStep(new(1, 1, Day("2026-11-21"), "再次", null), Acting.Hr("2026-11-21")),
            ("resolution", "1"), ("step", "1"));
    }

    [Fact]
    public void The_six_haves_follow_from_the_record()
    {
        A.Session.Opened().SixHaves.ShouldAllBe(have => !have.IsThere);
        var session = A.Session.Resolved();
        session.SixHaves.Select(have => (have.Title.Zh, have.IsThere)).ShouldBe(
        [
            ("有充分准备", true), ("有明确议题", true), ("有会议程序", true), ("有行政报告", true), ("有职工审议意见和提案", false), ("有会议决议", true),
        ]);
    }
}
