using Domain.Congress.Sessions;
using Domain.Organisations;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

/// <summary>A resolution of two steps, the first due on 2026-11-30: who is late is asked why, and says so.</summary>
public sealed class ExplainingDelays
{
    [Fact]
    public void On_its_last_day_a_step_is_not_late_and_nobody_is_asked()
    {
        var session = Resolved();
        session.FirstUnasked(Day("2026-11-30")).ShouldBeNull();
        Refused.By(
            "congress.step-is-late", null, () => session.AskWhyLate(1, 1, Acting.Program("2026-11-30")),
            ("resolution", "1"), ("step", "1"), ("dueOn", "2026-11-30"), ("today", "2026-11-30"));
    }

    [Fact]
    public void The_day_after_its_owner_is_asked_and_the_duty_closes_with_the_reason()
    {
        var session = Resolved();
        session.FirstUnasked(Day("2026-12-01")).ShouldBe((1, 1));
        session.AskWhyLate(1, 1, Acting.Program("2026-12-01"));
        session.FirstUnasked(Day("2026-12-01")).ShouldBeNull();
        var asked = session.Tasks.Single(task => task.Type == "Congress.ExplainDelay");
        (asked.Office, asked.Holder, asked.Due).ShouldBe((Office.HrDepartment, "", (DateOnly?)Day("2026-12-08")));

        session.ExplainDelay((1, 1), "招标流标，已重新招标。", Acting.Hr("2026-12-03"));

        session.Tasks.ShouldNotContain(task => task.Type == "Congress.ExplainDelay");
        session.Record.Resolutions[0].Steps[0].Delays.ShouldBe([new StepDelay("招标流标，已重新招标。", Day("2026-12-03"), "人力资源部")]);
    }

    [Fact]
    public void A_department_that_carries_it_out_has_it_in_hand_and_no_other_enters_for_it()
    {
        var session = Resolved("后勤部");
        session.AskWhyLate(1, 1, Acting.Program("2026-12-01"));

        session.Tasks.Select(task => (task.Type, task.Office, task.Holder)).ShouldBe(
            [("Congress.CarryOutResolution", Office.Department, "后勤部"), ("Congress.ExplainDelay", Office.Department, "后勤部")]);
        session.Parts.ShouldContain(part => part.Office == Office.Department && part.Holder == "后勤部");
        session.EnforceOwner(1, "后勤部");
        Refused.By(
            "congress.department-carries-the-resolution-out", null, () => session.EnforceOwner(1, "财务部"), ("department", "财务部"), ("resolution", "1"));
    }

    [Fact]
    public void A_step_that_is_done_needs_no_reason() => Refused.By(
        "congress.step-is-yet-to-be-done", null,
        () =>
        {
            var session = Resolved();
            session.CompleteStep(new(1, 1, Day("2026-12-02"), "验收单", null), Acting.Hr("2026-12-02"));
            session.ExplainDelay((1, 1), "来不及", Acting.Hr("2026-12-03"));
        },
        ("resolution", "1"), ("step", "1"));

    private static Session Resolved(string? department = null)
    {
        var session = A.Session.Closed();
        session.Resolve(new(SessionBuilder.Matter, "同意方案。", "后勤部", [("招标", Day("2026-11-30")), ("发放", Day("2026-12-31"))])
        {
            Department = department,
        });
        return session;
    }
}
