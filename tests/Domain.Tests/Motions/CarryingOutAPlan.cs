using Domain.Motions;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class CarryingOutAPlan
{
    [Fact]
    public void It_comes_back_each_quarter_until_its_day()
    {
        var motion = A.Motion.Rated(Satisfaction.Satisfied, Planned);
        motion.Record.Standing.ShouldBe(new(MotionState.Planned, Day("2026-11-10"), Day("2027-02-10")));

        motion.ReportPlan(new(false, "已完成设计。", Day("2027-06-30")), Acting.Hr("2027-02-08")).ShouldBeNull();
        motion.Record.Standing.NextOn.ShouldBe(Day("2027-05-10"), "8 May is a Saturday");
        motion.ReportPlan(new(false, "已开工。", Day("2027-06-30")), Acting.Hr("2027-05-10")).ShouldBeNull();
        motion.Record.Standing.ShouldBe(new(MotionState.Planned, Day("2026-11-10"), Day("2027-06-30")));
    }

    [Fact]
    public void When_it_is_done_satisfaction_is_asked_again()
    {
        var motion = A.Motion.Rated(Satisfaction.Satisfied, Planned);

        motion.ReportPlan(new(true, "已完成改造。", null), Acting.Hr("2027-02-08")).ShouldBe("PlanDone");

        motion.Record.Round!.Surveys.Select(survey => survey.Occasion).ShouldBe([SurveyOccasion.Answer, SurveyOccasion.PlanDone]);
        RateByAll(motion, Satisfaction.Satisfied, "2027-02-10").ShouldBe("Accepted");
    }

    [Fact]
    public void What_is_done_badly_is_handled_again()
    {
        var motion = A.Motion.Rated(Satisfaction.Satisfied, Planned);
        motion.ReportPlan(new(true, "已完成改造。", null), Acting.Hr("2027-02-08"));

        RateByAll(motion, Satisfaction.Dissatisfied, "2027-02-10").ShouldBe("Dissatisfied");
    }

    [Fact]
    public void What_is_under_way_names_its_new_day() => Refused.By(
        "motions.plan-names-a-day-ahead", null,
        () => A.Motion.Rated(Satisfaction.Satisfied, Planned).ReportPlan(new(false, "还在做。", null), Acting.Hr("2027-02-08")),
        ("grade", "Planned"), ("plannedFor", ""), ("today", "2027-02-08"));

    [Fact]
    public void A_plan_whose_day_went_by_while_it_was_rated_comes_back_at_once()
    {
        var motion = A.Motion.Answered(Planned with { PlannedFor = Day("2026-11-08") });

        RateByAll(motion, Satisfaction.Satisfied, "2026-11-10").ShouldBe("Planned");

        motion.Record.Standing.ShouldBe(new(MotionState.Planned, Day("2026-11-10"), Day("2026-11-10")));
    }

    [Fact]
    public void A_plan_that_does_not_come_back_is_with_the_leader()
    {
        var motion = A.Motion.Rated(Satisfaction.Satisfied, Planned);

        var (before, after) = (motion.HolderOn(Day("2027-02-10")), motion.HolderOn(Day("2027-02-20")));
        (before.Kind, before.Since).ShouldBe((HolderKind.LeadDepartment, Day("2026-11-10")));
        (after.Kind, after.Since).ShouldBe((HolderKind.Leader, Day("2027-02-11")));
    }
}
