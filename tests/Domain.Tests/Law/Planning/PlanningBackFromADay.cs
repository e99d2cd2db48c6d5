using Domain.Law;
using Domain.Law.Planning;
using static Domain.Tests.Days;

namespace Domain.Tests.Law.Planning;

/// <summary>From a planned congress or signing to the latest safe day of every earlier step; days off by the notice of 2026.</summary>
public class PlanningBackFromADay
{
    private const ContractKind Contract = ContractKind.CollectiveContract;
    private const ContractKind Wages = ContractKind.WageAgreement;

    // Beijing, congress on 2026-10-12: example 20 of the acceptance table for notice, then back step by step.
    [Theory]
    [InlineData(PlanStep.Notice, "2026-09-30", PlanStep.Congress)] // 7 days before are 10-05, in the holiday
    [InlineData(PlanStep.Submission, "2026-09-30", PlanStep.Congress)] // BJ-28, the same 7 days
    [InlineData(PlanStep.Draft, "2026-09-30", PlanStep.Submission)]
    [InlineData(PlanStep.Meeting, "2026-09-30", PlanStep.Draft)]
    [InlineData(PlanStep.Representatives, "2026-09-29", PlanStep.Meeting)] // BJ-04 names no days: before bargaining
    [InlineData(PlanStep.Reply, "2026-09-28", PlanStep.Representatives)]
    [InlineData(PlanStep.Offer, "2026-09-08", PlanStep.Reply)] // 20 days from there end on 09-28
    public void Each_step_has_its_latest_day_and_what_limits_it(PlanStep step, string latest, PlanStep limit) =>
        Plan("110000", Contract, Congress("2026-10-12")).Find(step).ShouldNotBeNull()
            .ShouldSatisfyAllConditions(planned => planned.Latest.ShouldBe(Day(latest)), planned => planned.Limit.ShouldBe(limit));

    [Fact]
    public void Each_step_names_its_rule()
    {
        var plan = Plan("110000", Contract, Congress("2026-10-12"));

        plan.Before.Select(step => (step.Step, step.Reasoned?.Row.Id ?? step.Duty?.Id)).ShouldBe(
        [
            (PlanStep.Offer, "CC-22"), (PlanStep.Reply, "BJ-06"), (PlanStep.Representatives, "BJ-04"), (PlanStep.Meeting, "BJ-07"),
            (PlanStep.Draft, null), (PlanStep.Submission, "BJ-28"), (PlanStep.Notice, "WC-17"), (PlanStep.Congress, "BJ-27"),
        ]);
    }

    [Fact]
    public void A_notice_that_would_fall_into_Spring_Festival_says_so_and_comes_before_it()
    {
        var notice = Plan("000000", Contract, Congress("2026-02-25")).Find(PlanStep.Notice)!;

        notice.Latest.ShouldBe(Day("2026-02-14")); // 02-18 by number; 02-14 is a swapped Saturday
        var conflict = notice.Conflicts.ShouldHaveSingleItem();
        (conflict.Kind, conflict.Breaks).ShouldBe((PlanConflictKind.InAHoliday, false));
        conflict.Text.Zh.ShouldBe("按日数应在2026年2月18日，适逢春节放假，提前到2026年2月14日。");
    }

    [Fact]
    public void Working_days_set_aside_for_bargaining_move_the_meeting_and_all_before_it()
    {
        var plan = Plan("110000", Contract, Congress("2026-10-12") with { BargainingDays = 10 });

        plan.Find(PlanStep.Draft)!.Latest.ShouldBe(Day("2026-09-30"));
        plan.Find(PlanStep.Meeting)!.Latest.ShouldBe(Day("2026-09-16")); // 09-20 is worked, 09-25 to 09-27 are off
        plan.Find(PlanStep.Offer)!.Latest.ShouldBe(Day("2026-08-25")); // reply by 09-14
    }

    [Fact]
    public void Wages_have_their_window_of_information_and_the_last_working_day_in_it_is_the_latest()
    {
        var information = Plan("110000", Wages, Congress("2026-10-20") with { Settled = Settle(PlanStep.Meeting, "2026-09-30") })
            .Find(PlanStep.Information)!;

        (information.Earliest, information.Latest, information.Reasoned!.Row.Id).ShouldBe((Day("2026-09-25"), Day("2026-09-29"), "WG-08"));
    }

    [Fact]
    public void A_window_that_a_holiday_fills_leaves_the_meetings_own_day()
    {
        var information = Plan("110000", Wages, Congress("2026-10-20") with { Settled = Settle(PlanStep.Meeting, "2026-10-08") })
            .Find(PlanStep.Information)!;

        information.Latest.ShouldBe(Day("2026-10-08"));
        information.Conflicts.ShouldHaveSingleItem().Text.Zh
            .ShouldBe("自2026年10月3日起的各日都是休息日（国庆节放假），只有2026年10月8日当天可以办理。");
    }

    [Fact]
    public void A_congress_planned_with_the_signing_is_on_the_last_working_day_up_to_it()
    {
        var plan = Plan("110000", Contract, new(PlanGoal.Signing, Day("2026-10-05"), Day("2026-08-01")));

        plan.Find(PlanStep.Congress)!.Latest.ShouldBe(Day("2026-09-30"));
        plan.Find(PlanStep.Signing)!.Conflicts.ShouldHaveSingleItem().Kind.ShouldBe(PlanConflictKind.OnADayOff);
    }

    [Fact]
    public void What_follows_is_counted_from_the_last_day_of_what_went_before()
    {
        var after = Plan("110000", Wages, new(PlanGoal.Signing, Day("2026-04-28"), Day("2026-03-01"))).After;

        after.Select(step => (step.Step, step.Latest, step.Reasoned?.Row.Id)).ShouldBe(
        [
            (PlanStep.Filing, Day("2026-05-06"), "WG-11"), // example 5
            (PlanStep.Effect, Day("2026-05-21"), "WG-14"),
            (PlanStep.Publication, Day("2026-05-26"), "WG-15"),
        ]);
    }

    [Fact]
    public void A_publication_at_once_has_a_duty_and_no_days()
    {
        var after = Plan("000000", Contract, Congress("2026-04-28")).After;

        after.Select(step => step.Step).ShouldBe([PlanStep.Signing, PlanStep.Filing, PlanStep.Effect, PlanStep.Publication]);
        (after[^1].Reasoned, after[^1].Duty!.Id, after[^1].Latest).ShouldBe((null, "CC-44", after[^2].Latest));
    }

    // Hangzhou, wages: information 7 working days before, draft to the congress within 15 working days, 60 days for the whole.
    [Theory]
    [InlineData(PlanStep.Information, "2026-09-07", null, "HZ-25")] // 7 working days before the meeting on 09-16
    [InlineData(PlanStep.Draft, "2026-09-30", "2026-09-15", "HZ-28-draft")] // 15 working days from 09-15 end on 10-12, from 09-14 on 10-10
    [InlineData(PlanStep.Offer, "2026-08-21", "2026-08-12", "HZ-29")] // reply by 09-04 in 10 working days; 60 days from 08-12 end on Sunday 10-11, so on 10-12
    public void A_place_with_bounds_of_its_own_has_a_first_day_too(PlanStep step, string latest, string? earliest, string rule)
    {
        var planned = Plan("330100", Wages, Congress("2026-10-12") with { BargainingDays = 10 }).Find(step).ShouldNotBeNull();

        (planned.Latest, planned.Earliest, planned.Reasoned?.Row.Id ?? planned.Duty?.Id)
            .ShouldBe((Day(latest), DayOrNone(earliest), rule));
    }

    [Theory]
    [InlineData("370000", Wages, "HigherUnionReport Agenda")] // 5 days before bargaining; 7 days before the congress
    [InlineData("150000", Wages, "HigherUnionReport")] // 5 working days
    [InlineData("500000", Contract, "Agenda")]
    [InlineData("110000", Contract, "Submission")]
    [InlineData("000000", Contract, "")]
    public void A_step_that_only_some_places_ask_for_is_planned_there_alone(string place, ContractKind kind, string steps)
    {
        PlanStep[] local = [PlanStep.HigherUnionReport, PlanStep.Submission, PlanStep.Agenda];

        string.Join(' ', Plan(place, kind, Congress("2026-10-12")).Before.Select(step => step.Step).Where(local.Contains))
            .ShouldBe(steps);
    }

    [Fact]
    public void Shanghai_counts_the_filing_from_the_notice_of_adoption_and_reports_the_congress()
    {
        var after = Plan("310000", Contract, new(PlanGoal.Signing, Day("2026-11-13"), Day("2026-08-01")) { Settled = Settle(PlanStep.Congress, "2026-11-10") }).After;

        after.Select(step => (step.Step, step.Limit, step.Latest)).ShouldBe(
        [
            (PlanStep.CongressReport, PlanStep.Congress, Day("2026-11-19")), // 7 working days
            (PlanStep.Filing, PlanStep.Congress, Day("2026-11-20")), // 10 days from the congress, not from the signature
            (PlanStep.Effect, PlanStep.Filing, Day("2026-12-07")), // 12-05 is a Saturday
            (PlanStep.Publication, PlanStep.Effect, Day("2026-12-07")),
        ]);
    }

    private static PlanQuestion Congress(string day) => new(PlanGoal.Congress, Day(day), Day("2025-11-01"));

    private static Dictionary<PlanStep, DateOnly> Settle(PlanStep step, string day) => new() { [step] = Day(day) };

    private static BackwardPlan Plan(string place, ContractKind kind, PlanQuestion question) =>
        new BackwardPlanner(Seeds.Statutes(place, kind)).Plan(question);
}
