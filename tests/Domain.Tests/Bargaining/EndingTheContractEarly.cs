using Domain.Bargaining;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class EndingTheContractEarly
{
    private static readonly EarlyEnd End =
        new(Day("2027-03-31"), TerminationGround.EmployerCeased, "企业被兼并。", Day("2027-03-01"));

    [Fact]
    public void Sets_the_last_day_in_force_and_starts_the_days_for_the_report()
    {
        var bargaining = InForce();

        bargaining.TerminateEarly(End, Acting.UnionOfficer("2027-03-02")).ShouldBe("Terminated");

        bargaining.LastDayInForce.ShouldBe(Day("2027-03-31"));
        bargaining.DayOf(StartEvent.Terminated).ShouldBe(Day("2027-03-31"));
    }

    [Theory]
    [InlineData("2026-11-20")] // the day of effect
    [InlineData("2027-10-31")] // the last day of the term
    public void Is_possible_on_the_first_and_on_the_last_day_of_the_contract(string day) =>
        InForce().TerminateEarly(End with { On = Day(day), BargainedOn = Day("2026-11-20") }, Acting.UnionOfficer("2027-03-02"))
            .ShouldBe("Terminated");

    [Theory]
    [InlineData("2026-11-19")]
    [InlineData("2027-11-01")]
    public void Is_refused_for_a_day_outside_the_contract(string day) => Refused.By(
        "bargaining.early-end-is-within-the-term", null,
        () => InForce().TerminateEarly(End with { On = Day(day) }, Acting.UnionOfficer("2027-03-02")),
        ("on", day), ("effectiveOn", "2026-11-20"), ("lastDay", "2027-10-31"));

    [Theory]
    [InlineData("2026-11-19", "2027-03-31", "2027-03-02")] // the day before the effect
    [InlineData("2027-03-03", "2027-03-31", "2027-03-02")] // the day after the act
    [InlineData("2027-02-02", "2027-02-01", "2027-02-01")] // the day after the end
    public void Is_refused_unless_both_sides_dealt_with_it_before(string bargained, string end, string latest) => Refused.By(
        "bargaining.early-end-was-bargained", "CC-35",
        () => InForce().TerminateEarly(End with { On = Day(end), BargainedOn = Day(bargained) }, Acting.UnionOfficer("2027-03-02")),
        ("bargainedOn", bargained), ("effectiveOn", "2026-11-20"), ("latest", latest));

    [Fact]
    public void Is_refused_without_the_facts_of_its_ground() => Refused.By(
        "bargaining.facts-of-the-ground-are-stated", "CC-34",
        () => InForce().TerminateEarly(End with { Explanation = "" }, Acting.UnionOfficer("2027-03-02")),
        ("ground", "EmployerCeased"));

    [Fact]
    public void Is_reported_once()
    {
        var bargaining = InForce();
        bargaining.TerminateEarly(End, Acting.UnionOfficer("2027-03-02"));

        bargaining.ReportTermination(Acting.Hr("2027-04-05")).ShouldBe("Reported");

        Refused.By(
            "bargaining.termination-awaits-its-report", "BJ-17",
            () => bargaining.ReportTermination(Acting.Hr("2027-04-06")),
            ("endedOn", "2027-03-31"), ("reportedOn", "2027-04-05"));
    }

    [Fact]
    public void That_did_not_happen_cannot_be_reported() => Refused.By(
        "bargaining.termination-awaits-its-report", "BJ-17",
        () => InForce().ReportTermination(Acting.Hr("2027-04-06")),
        ("endedOn", ""), ("reportedOn", ""));

    private static BargainingCase InForce() => A.Case.InForceSince("2026-11-20");
}
