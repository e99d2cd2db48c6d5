using Domain.Motions;
using Domain.Organisations;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

/// <summary>What every case can be asked, of a motion.</summary>
public sealed class AskingAMotion
{
    [Fact]
    public void Every_step_is_due_on_its_last_day() =>
        A.Motion.Supported().DeadlineOf(Motion.StepDay, default)!.Due.ShouldBe(A.Motion.Supported().Record.Standing.NextOn!.Value);

    [Fact]
    public void The_default_days_to_answer_are_given_with_their_row() =>
        A.Motion.Assigned().DeadlineOf(Motion.StepDay, default)!.Reasoned!.Row.Id.ShouldBe("PR-15");

    [Fact]
    public void A_units_own_days_are_given_with_its_own_rule()
    {
        var deadline = A.Motion.By(Mover, Second, Third, Fourth).WhereTheUnitWants(3, 20).Assigned().DeadlineOf(Motion.StepDay, default)!;

        (deadline.Due, deadline.Reasoned?.Row.ToCitation().ToString()).ShouldBe((Day("2026-11-09"), "《提案工作办法》"));
    }

    [Fact]
    public void An_ended_one_has_no_day() =>
        A.Motion.Screened(ScreeningOutcome.Declined).DeadlineOf("filing", default).ShouldBeNull();

    [Theory]
    [InlineData("Motions.Write", MotionState.Writing)]
    [InlineData("Motions.CollectSeconders", MotionState.Seconding)]
    [InlineData("Motions.Screen", MotionState.Screening)]
    [InlineData("Motions.AnswerDecision", MotionState.Decided)]
    [InlineData("Motions.DecideObjection", MotionState.Objected)]
    [InlineData("Motions.Assign", MotionState.Assigning)]
    [InlineData("Motions.Handle", MotionState.Handling)]
    [InlineData("Motions.RateAnswer", MotionState.Rating)]
    [InlineData("Motions.CarryOutPlan", MotionState.Planned)]
    [InlineData("Motions.Close", MotionState.Closing)]
    public void Each_activity_belongs_to_its_step(string activity, MotionState state) =>
        A.Motion.Screened(ScreeningOutcome.Declined).ConditionsOf(activity, Day("2026-09-16"))[0].Holds
            .ShouldBe(state == MotionState.Decided);

    [Fact]
    public void It_is_said_before_that_a_signature_is_missing() =>
        A.Motion.Drafted().ConditionsOfAct("send-motion-answer", "Motions.Handle", Day("2026-11-02"))
            .First(condition => !condition.Holds).Name.ShouldBe("motions.every-co-handler-has-signed");

    [Fact]
    public void An_answer_does_not_come_by_itself() =>
        Should.Throw<ArgumentOutOfRangeException>(() => A.Motion.Assigned().Lapse("Motions.Handle", Acting.Program("2026-12-01")));

    [Fact]
    public void Every_step_has_a_title() =>
        Enum.GetValues<MotionState>().Select(state => StateTitles.Of(state).Zh).ShouldBeUnique();
}
