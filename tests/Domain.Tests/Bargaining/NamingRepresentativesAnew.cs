using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class NamingRepresentativesAnew
{
    [Fact]
    public void Lets_a_side_follow_the_number_that_the_other_can_name()
    {
        BargainingCase bargaining = A.Case.JustOpened();
        bargaining.AppointRepresentatives(Side.Worker, CaseBuilder.ListOf("工会主席", "甲", "乙", "丙", "丁"), null, Acting.UnionOfficer("2026-09-20"));
        Refused.By(
            "bargaining.sides-have-equal-numbers", "BJ-02-parity",
            () => bargaining.AppointRepresentatives(Side.Employer, CaseBuilder.EmployerList, null, Acting.Hr("2026-09-21")),
            ("own", "3"), ("other", "5"));

        bargaining.ReappointRepresentatives(Side.Worker, CaseBuilder.WorkerList, Day("2026-09-22"), Acting.UnionOfficer("2026-09-22"));
        bargaining.AppointRepresentatives(Side.Employer, CaseBuilder.EmployerList, null, Acting.Hr("2026-09-22"));

        bargaining.Record.Delegations.Select(d => (d.Side, d.Members.Count, d.PublishedOn))
            .ShouldBe([(Side.Worker, 3, Day("2026-09-22")), (Side.Employer, 3, null)]);
    }

    [Fact]
    public void Lets_both_sides_change_their_number_one_after_the_other_and_asks_for_equal_ones_at_the_meeting()
    {
        BargainingCase bargaining = A.Case.WithRepresentativesSince("2026-09-10");

        bargaining.ReappointRepresentatives(Side.Worker, CaseBuilder.ListOf("工会主席", "甲", "乙", "丙"), Day("2026-09-20"), Acting.UnionOfficer("2026-09-20"));
        bargaining.ConditionsOf("Bargaining.Negotiate", Day("2026-09-20")).First(rule => !rule.Holds).Name
            .ShouldBe("bargaining.sides-have-equal-numbers");

        bargaining.ReappointRepresentatives(Side.Employer, CaseBuilder.ListOf("人力资源总监", "子", "丑", "寅"), Day("2026-09-21"), Acting.Hr("2026-09-21"));
        bargaining.ConditionsOf("Bargaining.Negotiate", Day("2026-09-21")).ShouldAllBe(rule => rule.Holds);
    }

    [Fact]
    public void Is_refused_after_the_first_meeting() => Refused.By(
        "bargaining.first-meeting-is-still-to-come", "CC-21",
        () => A.Case.WithRepresentativesSince("2026-09-10").WithMeetingOn("2026-10-13").Build()
            .ReappointRepresentatives(Side.Worker, CaseBuilder.WorkerList, null, Acting.UnionOfficer("2026-10-20")),
        ("meetings", "1"));

    [Fact]
    public void Is_refused_before_there_is_a_first_list() => Refused.By(
        "bargaining.side-has-representatives", "BJ-02-min",
        () => A.Case.JustOpened().Build().ReappointRepresentatives(Side.Worker, CaseBuilder.WorkerList, null, Acting.UnionOfficer("2026-09-20")),
        ("appointed", "false"), ("side", "Worker"));

    [Fact]
    public void Keeps_every_other_rule_on_a_list() => Refused.By(
        "bargaining.representatives-reach-the-minimum", "BJ-02-min",
        () => A.Case.WithRepresentativesSince("2026-09-10").Build()
            .ReappointRepresentatives(Side.Worker, CaseBuilder.ListOf("工会主席", "甲"), null, Acting.UnionOfficer("2026-09-20")),
        ("count", "2"), ("minimum", "3"));
}
