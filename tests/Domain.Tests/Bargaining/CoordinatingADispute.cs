using Domain.Bargaining;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class CoordinatingADispute
{
    [Fact]
    public void Goes_from_the_deadlock_to_the_agreement()
    {
        BargainingCase bargaining = A.Case.InBargainingSince("2026-04-20");

        bargaining.DeclareDeadlock(Acting.UnionOfficer("2026-04-28")).ShouldBe("Deadlocked");
        bargaining.ApplyForCoordination(Side.Worker, "工资增幅。", Acting.UnionOfficer("2026-04-29")).ShouldBe("Applied");
        bargaining.AcceptCoordination(Acting.Clerk("2026-05-06")).ShouldBe("Accepted");
        bargaining.ExtendCoordination(15, Acting.Clerk("2026-06-05"));
        bargaining.EndCoordination(true, "年增幅百分之五。", Acting.Clerk("2026-06-20")).ShouldBe("Settled");

        bargaining.Record.Coordinations.ShouldBe(
        [
            new("工资增幅。", Day("2026-04-29"), Side.Worker, Day("2026-05-06"), 15, Day("2026-06-20"), "年增幅百分之五。"),
        ]);
        bargaining.CoordinationUnderWay.ShouldBeNull();
    }

    // law.md section 4, worked example 14: 30 days from 2026-05-06 end on 06-05, 15 more on 06-20, which is off: 06-22.
    [Theory]
    [InlineData(0, "2026-06-05")]
    [InlineData(15, "2026-06-22")]
    public void Its_last_day_moves_with_the_extension(int days, string lastDay) =>
        A.Case.WithCoordination("2026-04-29", "2026-05-06", days).Build()
            .DeadlineOf(Matters.Coordination, Acting.Clerk("2026-05-06").At)!.Due.ShouldBe(Day(lastDay));

    [Theory]
    [InlineData(0, 15, true)]
    [InlineData(0, 16, false)]
    [InlineData(10, 5, true)]
    [InlineData(10, 6, false)]
    [InlineData(0, 0, false)]
    [InlineData(0, int.MaxValue, false)]
    public void Is_extended_by_fifteen_days_at_most_in_all(int before, int days, bool allowed)
    {
        BargainingCase bargaining = A.Case.WithCoordination("2026-04-29", "2026-05-06", before);
        if (allowed)
        {
            bargaining.ExtendCoordination(days, Acting.Clerk("2026-06-01"));
            bargaining.CoordinationUnderWay!.ExtendedByDays.ShouldBe(15);
            return;
        }

        Refused.By(
            "bargaining.extension-is-within-the-cap", "BJ-18-extension",
            () => bargaining.ExtendCoordination(days, Acting.Clerk("2026-06-01")),
            ("days", $"{days}"), ("before", $"{before}"), ("cap", "15"));
    }

    [Fact]
    public void A_deadlock_is_refused_before_a_meeting_is_recorded() => Refused.By(
        "bargaining.a-meeting-was-recorded", "BJ-07",
        () => A.Case.JustOpened().Build().DeclareDeadlock(Acting.UnionOfficer("2026-04-28")),
        ("meetings", "0"));

    [Fact]
    public void A_second_application_is_refused_while_the_first_is_under_way() => Refused.By(
        "bargaining.last-coordination-has-ended", "CC-45",
        () => A.Case.WithCoordination("2026-04-29").Build().ApplyForCoordination(Side.Employer, "工时。", Acting.Hr("2026-04-30")),
        ("underWaySince", "2026-04-29"));

    [Fact]
    public void A_new_application_is_possible_after_the_last_one_ended()
    {
        BargainingCase bargaining = A.Case.WithCoordination("2026-04-29", "2026-05-06", ended: "2026-06-01");

        bargaining.ApplyForCoordination(Side.Employer, "工时。", Acting.Hr("2026-06-10")).ShouldBe("Applied");

        bargaining.Record.Coordinations.Count.ShouldBe(2);
    }

    [Fact]
    public void An_application_is_refused_without_the_dispute() => Refused.By(
        "bargaining.text-is-within-its-bounds", null,
        () => A.Case.Build().ApplyForCoordination(Side.Employer, "", Acting.Hr("2026-06-10")),
        ("field", "Issues"), ("length", "0"), ("least", "1"), ("most", "4000"));

    [Fact]
    public void Accepting_is_refused_where_nothing_awaits_it() => Refused.By(
        "bargaining.application-awaits-acceptance", "CC-49",
        () => A.Case.WithCoordination("2026-04-29", "2026-05-06").Build().AcceptCoordination(Acting.Clerk("2026-05-07")),
        ("awaits", "false"));

    [Theory]
    [InlineData(null, null)] // applied for only
    [InlineData("2026-05-06", "2026-06-01")] // ended
    public void Extending_and_ending_are_refused_where_no_coordination_runs(string? accepted, string? ended)
    {
        BargainingCase bargaining = A.Case.WithCoordination("2026-04-29", accepted, ended: ended);

        Refused.By(
            "bargaining.coordination-is-running", "CC-49",
            () => bargaining.ExtendCoordination(5, Acting.Clerk("2026-06-02")), ("running", "false"));
        Refused.By(
            "bargaining.coordination-is-running", "CC-49",
            () => bargaining.EndCoordination(false, "", Acting.Clerk("2026-06-02")), ("running", "false"));
    }

    [Fact]
    public void Ending_without_an_agreement_lets_the_bargaining_go_on()
    {
        BargainingCase bargaining = A.Case.WithCoordination("2026-04-29", "2026-05-06");

        bargaining.EndCoordination(false, " ", Acting.Clerk("2026-06-05")).ShouldBe("Unsettled");

        bargaining.Record.Coordinations[^1].Settlement.ShouldBeNull();
        bargaining.Record.Coordinations[^1].EndedOn.ShouldBe(Day("2026-06-05"));
    }

    [Theory]
    [InlineData(true, "", "true", "false")]
    [InlineData(false, "年增幅百分之五。", "false", "true")]
    public void A_settlement_and_its_words_go_together(bool settled, string words, string settledFact, string writtenFact) =>
        Refused.By(
            "bargaining.settlement-is-written", "CC-50",
            () => A.Case.WithCoordination("2026-04-29", "2026-05-06").Build()
                .EndCoordination(settled, words, Acting.Clerk("2026-06-05")),
            ("settled", settledFact), ("written", writtenFact)).Field.ShouldBe("Agreement");
}
