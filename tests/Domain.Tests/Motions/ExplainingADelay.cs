using Domain.Law;
using Domain.Motions;
using Domain.Organisations;
using static Domain.Tests.Days;

namespace Domain.Tests.Motions;

/// <summary>A motion to be answered by 2026-11-11, and a question at a meeting that became a suggestion.</summary>
public sealed class ExplainingADelay
{
    [Fact]
    public void After_the_last_day_the_department_is_asked_and_its_reason_stands_until_the_step_is_over()
    {
        var motion = A.Motion.Assigned();
        Refused.By(
            "motions.step-is-overdue", null, () => motion.AskWhyLate(Acting.Program("2026-11-11")), ("lastDay", "2026-11-11"), ("today", "2026-11-11"));
        motion.AskWhyLate(Acting.Program("2026-11-12"));
        motion.Tasks.Select(task => (task.Type, task.Office, task.Holder, task.Due))
            .ShouldBe([("Motions.ExplainDelay", Office.Department, "后勤部", (DateOnly?)Day("2026-11-19"))]);

        motion.ExplainDelay("供应商延期交货。", Acting.Hr("2026-11-13"));

        motion.Tasks.ShouldBeEmpty();
        motion.DelayNow.ShouldBe(new MotionDelay(MotionState.Handling, Day("2026-11-11"), Day("2026-11-12"), "供应商延期交货。", Day("2026-11-13"), "人力资源部"));
        MotionFormat.Read(MotionFormat.Write(motion.Record)).Delays.ShouldBe(motion.Record.Delays);
        motion.HandBack("后勤部", "属于财务部", Acting.Hr("2026-11-14"));
        motion.DelayNow.ShouldBeNull();
    }

    [Fact]
    public void A_co_handler_who_does_not_sign_is_asked()
    {
        var motion = A.Motion.Drafted();
        motion.SignAnswer("财务部", "周财", Acting.Hr("2026-11-02"));
        motion.AskWhyLate(Acting.Program("2026-11-12"));

        motion.Tasks.Select(task => task.Holder).ShouldBe(["工会办"]);
    }

    [Fact]
    public void Where_something_follows_by_itself_nobody_is_asked() =>
        Should.Throw<RefusedException>(() => A.Motion.Moved().AskWhyLate(Acting.Program("2026-10-01"))).Refusal.Rule.ShouldBe("motions.motion-stands-at-this-step");

    [Fact]
    public void A_question_goes_on_as_a_suggestion_with_an_owner_a_state_and_a_next_day()
    {
        var asked = Motion.FromQuestion(
            new CaseId(new Guid(41, 0, 0, new byte[8])),
            new MotionOpening(
                "提〔2027〕1号", "110000", new(Acting.Union, "中建玖合工会"), new(Acting.Employer, "中建玖合"),
                [new(MotionBuilder.Mover, "赵一")], null, Day("2027-07-20"), Day("2027-07-20")) { IsFromPaper = true },
            (new MeetingOrigin(new CaseId(new Guid(9, 0, 0, new byte[8])), "第三届职工代表大会第一次联席会议"), new MotionText(MotionTopic.Welfare, "夜餐", "何时恢复夜餐？", "")),
            new Statutes(Law.Seeds.Law, Law.Seeds.Calendar, new("110000", null), Domain.Law.OwnRules.UnitRules.None));

        asked.Record.Opinion.ShouldBe(OpinionGround.AskedAtMeeting);
        asked.Record.Standing.ShouldBe(new MotionStanding(MotionState.Assigning, Day("2027-07-20"), Day("2027-07-27")));
        asked.HolderOn(Day("2027-07-20")).Kind.ShouldBe(HolderKind.Union);
        MotionFormat.Read(MotionFormat.Write(asked.Record)).AskedAt.ShouldBe(asked.Record.AskedAt);
    }
}
