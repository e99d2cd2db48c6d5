using Domain.Motions;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class AnsweringAMotion
{
    [Fact]
    public void It_leaves_only_when_every_co_handler_has_signed()
    {
        var motion = A.Motion.Drafted();
        motion.SignAnswer("财务部", "周财", Acting.Hr("2026-11-02"));

        Refused.By(
            "motions.every-co-handler-has-signed", "PR-13", () => motion.SendAnswer("提复1号", "郑勤", Acting.Hr("2026-11-02")),
            ("waiting", "工会办"), ("coHandlers", "2"));
        motion.SignAnswer("工会办", "吴会", Acting.Hr("2026-11-03"));
        motion.SendAnswer("提复1号", "郑勤", Acting.Hr("2026-11-05")).ShouldBe("Answered");
        motion.Record.Round!.IsAnsweredInTime.ShouldBeTrue();
        motion.Record.Standing.ShouldBe(new(MotionState.Rating, Day("2026-11-05"), Day("2026-11-20")));
    }

    [Fact]
    public void Without_a_text_there_is_no_answer() => Refused.By(
        "motions.answer-has-text", "PR-14", () => A.Motion.Drafted(Done with { Text = " \u0007\n" }), ("length", "0"));

    [Fact]
    public void A_changed_draft_is_signed_again()
    {
        var motion = A.Motion.Drafted();
        motion.SignAnswer("财务部", "周财", Acting.Hr("2026-11-02"));
        motion.DraftAnswer(Impossible, Acting.Hr("2026-11-03"));

        motion.Record.Round!.AwaitedSignatures.ShouldBe(["财务部", "工会办"]);
    }

    [Theory]
    [InlineData(AnswerGrade.Planned, null)]
    [InlineData(AnswerGrade.Planned, "2026-10-30")]
    [InlineData(AnswerGrade.Done, "2027-01-01")]
    public void A_plan_names_a_day_ahead_and_nothing_else_does(AnswerGrade grade, string? day) => Refused.By(
        "motions.plan-names-a-day-ahead", null,
        () => A.Motion.Drafted(new("答复。", grade, DayOrNone(day), "")),
        ("grade", $"{grade}"), ("plannedFor", day ?? ""), ("today", "2026-10-30"));

    [Fact]
    public void What_is_not_possible_says_why() => Refused.By(
        "motions.impossible-has-its-reason", null, () => A.Motion.Drafted(Impossible with { Reason = "" }),
        ("grade", "NotPossibleNow"), ("length", "0"));

    [Fact]
    public void Nothing_is_signed_before_it_is_drafted() => Refused.By(
        "motions.answer-is-drafted", null, () => A.Motion.Assigned().SignAnswer("财务部", "周财", Acting.Hr("2026-11-02")),
        ("isThere", "false"));

    [Fact]
    public void A_co_handler_signs_once()
    {
        var motion = A.Motion.Drafted();
        motion.SignAnswer("财务部", "周财", Acting.Hr("2026-11-02"));

        Refused.By(
            "motions.co-handler-is-yet-to-sign", null, () => motion.SignAnswer("财务部", "周财", Acting.Hr("2026-11-03")),
            ("department", "财务部"), ("isCoHandler", "true"), ("signedOn", "2026-11-02"));
    }

    [Fact]
    public void The_lead_is_no_co_handler() => Refused.By(
        "motions.co-handler-is-yet-to-sign", null, () => A.Motion.Drafted().SignAnswer("后勤部", "郑勤", Acting.Hr("2026-11-02")),
        ("department", "后勤部"), ("isCoHandler", "false"), ("signedOn", ""));

    [Fact]
    public void It_leaves_late_too_and_is_known_to_be_late()
    {
        var motion = Answer(A.Motion.Drafted(), "2026-11-12");

        motion.Record.Round!.IsAnsweredInTime.ShouldBeFalse();
    }

    [Fact]
    public void It_does_not_leave_with_a_plan_whose_day_has_gone_by()
    {
        var motion = A.Motion.Drafted(new("列入改造计划。", AnswerGrade.Planned, Day("2026-11-15"), ""));
        motion.SignAnswer("财务部", "周财", Acting.Hr("2026-11-10"));
        motion.SignAnswer("工会办", "吴会", Acting.Hr("2026-12-10"));

        Should.Throw<RefusedException>(() => motion.SendAnswer("提复〔2026〕15号", "郑勤", Acting.Hr("2026-12-10")))
            .Refusal.Rule.ShouldBe("motions.plan-names-a-day-ahead");
    }
}
