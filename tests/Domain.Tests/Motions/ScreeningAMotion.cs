using Domain.Motions;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class ScreeningAMotion
{
    [Fact]
    public void What_is_filed_goes_to_be_assigned_and_needs_no_reason()
    {
        var motion = A.Motion.Filed();

        motion.Record.IsFiled.ShouldBeTrue();
        motion.Record.Standing.ShouldBe(new(MotionState.Assigning, Day("2026-09-15"), Day("2026-09-22")));
    }

    [Theory]
    [InlineData(ScreeningOutcome.Declined)]
    [InlineData(ScreeningOutcome.ReturnedAsOpinion)]
    public void Everything_else_needs_a_written_reason(ScreeningOutcome outcome) => Refused.By(
        "motions.decision-has-a-written-reason", "PR-12", () => A.Motion.Screened(outcome, "  "),
        ("outcome", $"{outcome}"), ("length", "0"));

    [Fact]
    public void A_merger_is_not_decided_without_its_lead_motion() => Refused.By(
        "motions.merger-has-its-lead-motion", null, () => A.Motion.Screened(ScreeningOutcome.Merged),
        ("outcome", "Merged"), ("namesALead", "false"));

    [Fact]
    public void It_is_screened_once() => Refused.By(
        "motions.motion-stands-at-this-step", null,
        () => A.Motion.Filed().Screen(new(ScreeningOutcome.Declined, "重复"), Acting.UnionOfficer("2026-09-16")),
        ("found", "Assigning"), ("expected", "Screening"));

    [Fact]
    public void What_is_declined_waits_for_the_mover()
    {
        var motion = A.Motion.Screened(ScreeningOutcome.Declined);

        motion.Record.Standing.State.ShouldBe(MotionState.Decided);
        motion.AcceptDecision(Mover, Acting.UnionOfficer("2026-09-16")).ShouldBe("DeclineAccepted");
        motion.Record.Standing.State.ShouldBe(MotionState.Declined);
    }

    [Fact]
    public void Silence_accepts_when_the_days_to_object_are_over()
    {
        var motion = A.Motion.Screened(ScreeningOutcome.ReturnedAsOpinion);
        motion.Record.Standing.NextOn.ShouldBe(Day("2026-09-28"));

        motion.Lapse("Motions.AnswerDecision", Acting.Program("2026-09-29")).ShouldBe("OpinionAccepted");

        motion.Record.Opinion.ShouldBe(OpinionGround.Screened);
        motion.Record.Standing.State.ShouldBe(MotionState.Assigning);
    }

    [Fact]
    public void Only_a_mover_answers_the_decision() => Refused.By(
        "motions.answered-by-a-mover", null,
        () => A.Motion.Screened(ScreeningOutcome.Declined).AcceptDecision(Second, Acting.UnionOfficer("2026-09-16")),
        ("person", Second.ToString()));
}
