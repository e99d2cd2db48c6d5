using Domain.Bargaining;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class SuspendingTheBargaining
{
    private const string Elsewhere = "130000";

    [Fact]
    public void Runs_from_today_until_the_day_agreed()
    {
        BargainingCase bargaining = A.Case.InBargainingSince("2026-08-01");

        bargaining.Suspend(Day("2026-09-01"), "等待年度预算。", Acting.UnionOfficer("2026-08-01")).ShouldBe("Suspended");

        bargaining.Record.Suspensions.ShouldBe([new(Day("2026-08-01"), Day("2026-09-01"), "等待年度预算。", null)]);
        bargaining.DeadlineOf(Matters.SuspensionCap, Acting.UnionOfficer("2026-08-01").At)!.Due.ShouldBe(Day("2026-09-01"));
    }

    // law.md section 4, worked example 15: 60 days from 2026-08-01 end on 2026-09-30.
    [Fact]
    public void In_Beijing_it_lasts_sixty_days_at_most()
    {
        A.Case.InBargainingSince("2026-08-01").Build()
            .Suspend(Day("2026-09-30"), "等待年度预算。", Acting.UnionOfficer("2026-08-01")).ShouldBe("Suspended");

        Refused.By(
            "bargaining.suspension-is-within-the-cap", "BJ-09",
            () => A.Case.InBargainingSince("2026-08-01").Build()
                .Suspend(Day("2026-10-01"), "等待年度预算。", Acting.UnionOfficer("2026-08-01")),
            ("from", "2026-08-01"), ("until", "2026-10-01"), ("lastDay", "2026-09-30"));
    }

    [Fact]
    public void Elsewhere_there_is_no_cap_but_a_year_against_slips()
    {
        A.Case.InBargainingSince("2026-08-01").In(Elsewhere).Build()
            .Suspend(Day("2027-08-01"), "等待年度预算。", Acting.UnionOfficer("2026-08-01")).ShouldBe("Suspended");

        Refused.By(
            "bargaining.day-is-within-a-year", null,
            () => A.Case.InBargainingSince("2026-08-01").In(Elsewhere).Build()
                .Suspend(Day("2027-08-02"), "等待年度预算。", Acting.UnionOfficer("2026-08-01")),
            ("day", "2027-08-02"), ("today", "2026-08-01")).Field.ShouldBe("Until");
    }

    [Fact]
    public void Is_refused_for_a_day_that_is_not_after_today() => Refused.By(
        "bargaining.suspension-is-within-the-cap", "CC-26",
        () => A.Case.InBargainingSince("2026-08-01").In(Elsewhere).Build()
            .Suspend(Day("2026-08-01"), "等待年度预算。", Acting.UnionOfficer("2026-08-01")),
        ("from", "2026-08-01"), ("until", "2026-08-01"), ("lastDay", ""));

    [Fact]
    public void Is_refused_without_a_reason() => Refused.By(
        "bargaining.text-is-within-its-bounds", null,
        () => A.Case.InBargainingSince("2026-08-01").Build().Suspend(Day("2026-09-01"), "", Acting.UnionOfficer("2026-08-01")),
        ("field", "Reason"), ("length", "0"), ("least", "1"), ("most", "2000"));

    [Fact]
    public void Is_refused_a_second_time() => Refused.By(
        "bargaining.bargaining-goes-on", "CC-26",
        () => A.Case.InBargainingSince("2026-08-01").WithSuspension("2026-08-01", "2026-09-01").Build()
            .Suspend(Day("2026-09-10"), "等待年度预算。", Acting.UnionOfficer("2026-08-20")),
        ("suspendedSince", "2026-08-01"));

    [Fact]
    public void Resuming_ends_it_on_the_day_and_lets_the_bargaining_go_on()
    {
        BargainingCase bargaining = A.Case.InBargainingSince("2026-08-01").WithSuspension("2026-08-01", "2026-09-01");

        bargaining.Resume(Acting.Hr("2026-08-20")).ShouldBe("Resumed");

        bargaining.Record.Suspensions[^1].ResumedOn.ShouldBe(Day("2026-08-20"));
        bargaining.Suspend(Day("2026-09-10"), "等待年度预算。", Acting.UnionOfficer("2026-08-21")).ShouldBe("Suspended");
    }

    [Fact]
    public void Resuming_is_refused_where_nothing_is_suspended() => Refused.By(
        "bargaining.bargaining-is-suspended", "CC-26",
        () => A.Case.InBargainingSince("2026-08-01").WithSuspension("2026-08-01", "2026-09-01", "2026-08-20").Build()
            .Resume(Acting.Hr("2026-08-21")),
        ("suspended", "false"));

    // HZ-27: 累计 30 days; ten of them were used before.
    [Fact]
    public void In_Hangzhou_all_suspensions_of_wage_bargaining_together_last_thirty_days()
    {
        BargainingCase bargaining = A.Case.OfWages().InBargainingSince("2026-08-01").In("330100");
        bargaining.Suspend(Day("2026-08-20"), "等待年度预算。", Acting.UnionOfficer("2026-08-01"));
        bargaining.Resume(Acting.UnionOfficer("2026-08-11"));

        Refused.By(
            "bargaining.suspension-is-within-the-cap", "HZ-27",
            () => bargaining.Suspend(Day("2026-09-22"), "等待年度预算。", Acting.UnionOfficer("2026-09-01")),
            ("from", "2026-09-01"), ("until", "2026-09-22"), ("lastDay", "2026-09-21"));
        bargaining.Suspend(Day("2026-09-21"), "等待年度预算。", Acting.UnionOfficer("2026-09-01")).ShouldBe("Suspended");
    }
}
