using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class PublishingTheLists
{
    [Fact]
    public void Is_recorded_for_the_one_side()
    {
        BargainingCase bargaining = Unpublished();

        bargaining.PublishRepresentatives(Side.Employer, Day("2026-09-22"), Acting.Hr("2026-09-23"));

        bargaining.DelegationOf(Side.Employer)!.PublishedOn.ShouldBe(Day("2026-09-22"));
        bargaining.DelegationOf(Side.Worker)!.PublishedOn.ShouldBeNull();
    }

    [Fact]
    public void Is_refused_for_a_day_ahead() => Refused.By(
        "bargaining.list-was-published-by-today", "BJ-04",
        () => Unpublished().PublishRepresentatives(Side.Employer, Day("2026-09-24"), Acting.Hr("2026-09-23")),
        ("on", "2026-09-24"), ("changedOn", ""), ("today", "2026-09-23"));

    [Fact]
    public void Is_refused_for_a_day_before_the_last_replacement()
    {
        var bargaining = Unpublished();
        bargaining.ReplaceRepresentative(
            Side.Worker, new Replacement("职工代表甲", new("职工代表丙", "代表", false, false, true, false), Day("2026-09-21")),
            Acting.UnionOfficer("2026-09-22"));

        Refused.By(
            "bargaining.list-was-published-by-today", "BJ-04",
            () => bargaining.PublishRepresentatives(Side.Worker, Day("2026-09-21"), Acting.UnionOfficer("2026-09-23")),
            ("on", "2026-09-21"), ("changedOn", "2026-09-22"), ("today", "2026-09-23"));
        bargaining.PublishRepresentatives(Side.Worker, Day("2026-09-22"), Acting.UnionOfficer("2026-09-23"));
    }

    [Fact]
    public void Is_refused_while_the_side_has_no_list() => Refused.By(
        "bargaining.side-has-representatives", "BJ-02-min",
        () => A.Case.JustOpened().Build().PublishRepresentatives(Side.Employer, Day("2026-09-22"), Acting.Hr("2026-09-23")),
        ("side", "Employer"), ("appointed", "false"));

    private static BargainingCase Unpublished() => A.Case.JustOpened().WithRepresentativesSince("2026-09-20")
        .With(r => r with { Delegations = [.. r.Delegations.Select(d => d with { PublishedOn = null })] });
}
