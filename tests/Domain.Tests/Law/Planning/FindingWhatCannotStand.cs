using Domain.Law;
using Domain.Law.Planning;
using static Domain.Tests.Days;

namespace Domain.Tests.Law.Planning;

/// <summary>Days that were settled beforehand, or have passed, and do not fit the plan.</summary>
public class FindingWhatCannotStand
{
    private static readonly PlanQuestion October = new(PlanGoal.Congress, Day("2026-10-12"), Day("2026-08-01"));

    [Fact]
    public void A_plan_with_room_stands() => Plan(October).Stands.ShouldBeTrue();

    [Fact]
    public void A_step_whose_latest_day_has_passed_breaks_the_plan()
    {
        var plan = Plan(October with { Today = Day("2026-09-09") });

        plan.Stands.ShouldBeFalse();
        Kinds(plan, PlanStep.Offer).ShouldBe([PlanConflictKind.InThePast]); // 09-08 was the latest day
        Kinds(plan, PlanStep.Reply).ShouldBeEmpty();
    }

    [Fact]
    public void On_the_latest_day_itself_there_is_still_time() =>
        Plan(October with { Today = Day("2026-09-08") }).Stands.ShouldBeTrue();

    [Fact]
    public void What_was_done_in_the_past_is_no_conflict()
    {
        var plan = Plan(October with { Today = Day("2026-09-09"), Settled = Settle((PlanStep.Offer, "2026-09-04")) });

        plan.Stands.ShouldBeTrue();
        plan.Find(PlanStep.Reply)!.Reasoned!.Deadline.Due.ShouldBe(Day("2026-09-24")); // counted from the day of the offer
    }

    [Fact]
    public void A_notice_settled_after_its_latest_day_is_too_late()
    {
        var plan = Plan(October with { Settled = Settle((PlanStep.Notice, "2026-10-08")) });

        Kinds(plan, PlanStep.Notice).ShouldBe([PlanConflictKind.TooLate]);
        plan.Find(PlanStep.Notice)!.Conflicts[0].Text.Zh.ShouldBe("定在2026年10月8日，晚于最迟日2026年9月30日。");
    }

    [Fact]
    public void Two_steps_in_the_wrong_order_are_named()
    {
        var plan = Plan(October with { Settled = Settle((PlanStep.Meeting, "2026-09-23"), (PlanStep.Draft, "2026-09-21")) });

        Kinds(plan, PlanStep.Meeting).ShouldBe([PlanConflictKind.WrongOrder]);
        plan.Find(PlanStep.Meeting)!.Conflicts[0].Text.Zh.ShouldBe("顺序颠倒：定在2026年9月23日，而“协商一致，草案定稿”在2026年9月21日。");
    }

    [Fact]
    public void Information_before_its_window_is_too_early_and_on_a_day_off_is_said()
    {
        var plan = Plan(
            October with { Settled = Settle((PlanStep.Meeting, "2026-09-24"), (PlanStep.Information, "2026-09-13")) },
            ContractKind.WageAgreement);

        Kinds(plan, PlanStep.Information).ShouldBe([PlanConflictKind.TooEarly, PlanConflictKind.OnADayOff]); // a Sunday
    }

    [Fact]
    public void A_goal_in_the_past_is_said() =>
        Kinds(Plan(October with { Today = Day("2026-10-13") }), PlanStep.Congress).ShouldBe([PlanConflictKind.InThePast]);

    [Fact]
    public void A_year_without_a_notice_is_provisional_and_breaks_nothing()
    {
        var plan = Plan(new(PlanGoal.Congress, Day("2027-05-12"), Day("2026-11-21")));

        Kinds(plan, PlanStep.Notice).ShouldBe([PlanConflictKind.Provisional]);
        plan.Stands.ShouldBeTrue();
    }

    /// <summary>Whatever the day, no step comes after the one that limits it, and a reply on its last day is in time.</summary>
    [Theory]
    [InlineData("000000", ContractKind.CollectiveContract)]
    [InlineData("000000", ContractKind.WageAgreement)]
    [InlineData("110000", ContractKind.CollectiveContract)]
    [InlineData("110000", ContractKind.WageAgreement)]
    [InlineData("310000", ContractKind.CollectiveContract)]
    [InlineData("330100", ContractKind.WageAgreement)]
    [InlineData("330200", ContractKind.WageAgreement)]
    [InlineData("370000", ContractKind.WageAgreement)]
    [InlineData("410000", ContractKind.WageAgreement)]
    [InlineData("150000", ContractKind.WageAgreement)]
    [InlineData("450000", ContractKind.WageAgreement)]
    [InlineData("500000", ContractKind.CollectiveContract)]
    public void Every_plan_of_a_year_is_in_order(string place, ContractKind kind)
    {
        for (var day = Day("2026-01-01"); day.Year == 2026; day = day.AddDays(1))
        {
            foreach (var goal in Enum.GetValues<PlanGoal>())
            {
                var plan = Plan(new(goal, day, Day("2025-01-01")), kind, place);
                foreach (var step in plan.Before.Where(step => step.Limit is not null))
                {
                    step.Latest.ShouldBeLessThanOrEqualTo(plan.Find(step.Limit!.Value)!.Day, $"{day} {step.Step}");
                }

                var reply = plan.Find(PlanStep.Reply)!;
                reply.Reasoned!.Deadline.Due.ShouldBeLessThanOrEqualTo(reply.Latest, $"{day}");
            }
        }
    }

    private static IEnumerable<PlanConflictKind> Kinds(BackwardPlan plan, PlanStep step) =>
        plan.Find(step)!.Conflicts.Select(conflict => conflict.Kind);

    private static Dictionary<PlanStep, DateOnly> Settle(params (PlanStep Step, string Day)[] days) =>
        days.ToDictionary(day => day.Step, day => Day(day.Day));

    private static BackwardPlan Plan(PlanQuestion question, ContractKind kind = ContractKind.CollectiveContract, string place = "110000") =>
        new BackwardPlanner(Seeds.Statutes(place, kind)).Plan(question);
}
