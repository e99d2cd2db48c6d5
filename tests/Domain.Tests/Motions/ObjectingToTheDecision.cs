using Domain.Motions;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class ObjectingToTheDecision
{
    [Fact]
    public void The_presidium_files_what_the_committee_declined_and_the_first_decision_stays_visible()
    {
        var motion = A.Motion.Objected();

        motion.DecideObjection(new(ScreeningOutcome.Filed, ""), Acting.UnionOfficer("2026-09-24")).ShouldBe("Filed");

        motion.Record.IsFiled.ShouldBeTrue();
        motion.Record.Screening!.Outcome.ShouldBe(ScreeningOutcome.Declined);
        motion.Record.Screening.Reason.ShouldBe("属于个人事项，不属于提案范围。");
        MotionFormat.Read(MotionFormat.Write(motion.Record)).Screening.ShouldBe(motion.Record.Screening);
    }

    [Fact]
    public void The_presidium_may_decline_for_good()
    {
        var motion = A.Motion.Objected();

        motion.DecideObjection(new(ScreeningOutcome.Declined, "同意审查意见。"), Acting.UnionOfficer("2026-09-24")).ShouldBe("Declined");

        motion.Record.Standing.ShouldBe(new(MotionState.Declined, Day("2026-09-24"), null));
    }

    [Fact]
    public void The_presidium_too_gives_its_reason() => Refused.By(
        "motions.decision-has-a-written-reason", "PR-12",
        () => A.Motion.Objected().DecideObjection(new(ScreeningOutcome.Declined, ""), Acting.UnionOfficer("2026-09-24")),
        ("outcome", "Declined"), ("length", "0"));

    [Fact]
    public void There_is_one_objection() => Refused.By(
        "motions.objection-is-made-once", null,
        () => A.Motion.Objected().RaiseObjection(Mover, "再议", Acting.UnionOfficer("2026-09-19")),
        ("earlier", "2026-09-18"));

    [Fact]
    public void On_the_last_day_it_is_in_time_and_a_day_later_not()
    {
        var motion = A.Motion.Screened(ScreeningOutcome.Declined);

        Refused.By(
            "motions.objection-is-in-time", "PR-11", () => motion.RaiseObjection(Mover, "有异议", Acting.UnionOfficer("2026-09-29")),
            ("today", "2026-09-29"), ("lastDay", "2026-09-28"));
        motion.RaiseObjection(Mover, "有异议", Acting.UnionOfficer("2026-09-28")).ShouldBe("Objected");
    }

    [Fact]
    public void What_was_filed_is_not_objected_to() => Refused.By(
        "motions.motion-stands-at-this-step", null,
        () => A.Motion.Filed().RaiseObjection(Mover, "有异议", Acting.UnionOfficer("2026-09-16")),
        ("found", "Assigning"), ("expected", "Decided"));

    [Fact]
    public void Whoever_made_the_decision_does_not_judge_the_objection_to_it() => Refused.By(
        "motions.objection-is-decided-by-another", null,
        () => A.Motion.Objected().DecideObjection(new(ScreeningOutcome.Declined, "维持。"), Acting.MotionsCommittee("2026-09-24")),
        ("screenedBy", "提案委员会"), ("decidedBy", "提案委员会"));
}
