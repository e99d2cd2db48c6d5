using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class SupervisingPerformance
{
    private static readonly InspectionReport Report = new(Day("2027-03-01"), "加班工资未足额支付。", "限期补发。");

    [Fact]
    public void An_inspection_and_a_report_to_the_congress_are_told_apart()
    {
        BargainingCase bargaining = InForce();

        bargaining.RecordInspection(Report, Acting.UnionOfficer("2027-03-02"));
        bargaining.ReportPerformance(Report, Acting.UnionOfficer("2027-03-02")).ShouldBe("Reported");

        bargaining.Record.Inspections.ShouldBe(
        [
            new Inspection(Day("2027-03-01"), "加班工资未足额支付。", "限期补发。", false),
            new Inspection(Day("2027-03-01"), "加班工资未足额支付。", "限期补发。", true),
        ]);
    }

    [Fact]
    public void Is_possible_on_the_last_day_of_the_term_and_refused_on_the_next()
    {
        InForce().ReportPerformance(Report, Acting.UnionOfficer("2027-10-31"));

        Refused.By(
            "bargaining.contract-is-in-force", null,
            () => InForce().ReportPerformance(Report, Acting.UnionOfficer("2027-11-01")),
            ("effectiveOn", "2026-11-20"), ("lastDay", "2027-10-31"), ("today", "2027-11-01"));
    }

    [Fact]
    public void Is_refused_before_the_contract_is_in_effect() => Refused.By(
        "bargaining.contract-is-in-force", null,
        () => A.Case.ReceivedOn("2026-11-05").Build().RecordInspection(Report, Acting.UnionOfficer("2026-11-10")),
        ("effectiveOn", ""), ("lastDay", "2027-10-31"), ("today", "2026-11-10"));

    [Theory]
    [InlineData("2026-11-19")] // the day before the effect
    [InlineData("2027-03-03")] // the day after the act
    public void Is_refused_for_a_day_outside_the_performance(string day) => Refused.By(
        "bargaining.day-is-within-the-performance", null,
        () => InForce().RecordInspection(Report with { On = Day(day) }, Acting.UnionOfficer("2027-03-02")),
        ("day", day), ("effectiveOn", "2026-11-20"), ("today", "2027-03-02"));

    private static BargainingCase InForce() => A.Case.InForceSince("2026-11-20");
}
