using Domain.Bargaining;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class ReplacingARepresentative
{
    private static readonly Representative Successor = new("职工代表丙", "代表", false, false, false, false);

    [Fact]
    public void Puts_the_successor_in_the_place_and_keeps_the_vacancy()
    {
        BargainingCase bargaining = A.Case.JustOpened().WithRepresentativesSince("2026-01-10");

        bargaining.ReplaceRepresentative(Side.Worker, Leaving("职工代表甲", "2026-01-20"), Acting.UnionOfficer("2026-01-25"));

        var delegation = bargaining.DelegationOf(Side.Worker)!;
        delegation.Members.Select(m => m.Name).ShouldBe(["工会主席", "职工代表丙", "职工代表乙"]);
        delegation.Vacancies.ShouldBe([new("职工代表甲", "职工代表丙", Day("2026-01-20"), Day("2026-01-25"))]);
        bargaining.DayOf(StartEvent.Vacancy).ShouldBe(Day("2026-01-20"));
    }

    [Fact]
    public void The_changed_list_is_to_be_published_again_before_the_next_meeting()
    {
        BargainingCase bargaining = A.Case.JustOpened().WithRepresentativesSince("2026-01-10");
        bargaining.ConditionsOfAct("record-meeting", "Bargaining.Negotiate", Day("2026-01-25")).ShouldAllBe(rule => rule.Holds);

        bargaining.ReplaceRepresentative(Side.Worker, Leaving("职工代表甲", "2026-01-20"), Acting.UnionOfficer("2026-01-25"));

        bargaining.ConditionsOfAct("record-meeting", "Bargaining.Negotiate", Day("2026-01-25")).First(rule => !rule.Holds).Name
            .ShouldBe("bargaining.representatives-are-published");
    }

    // law.md section 4, worked example 13: vacant on 2026-01-20, 15 days end on 2026-02-04.
    [Theory]
    [InlineData("2026-02-04", true)]
    [InlineData("2026-02-05", false)]
    public void A_late_one_is_taken_with_a_remark(string day, bool inTime)
    {
        BargainingCase bargaining = A.Case.JustOpened().WithRepresentativesSince("2026-01-10");

        bargaining.ReplaceRepresentative(Side.Worker, Leaving("职工代表甲", "2026-01-20"), Acting.UnionOfficer(day));

        var remark = bargaining.RemarksOnRepresentatives(Side.Worker, Day(day)).Single(rule => rule.Name == "bargaining.vacancy-is-filled-in-time");
        remark.Holds.ShouldBe(inTime);
        remark.Explain().Article!.RuleId.ShouldBe("CC-21");
        remark.Explain().Facts["lastDay"].ShouldBe("2026-02-04");
    }

    [Fact]
    public void Is_refused_for_somebody_who_is_not_on_the_list() => Refused.By(
        "bargaining.representative-is-on-the-list", null,
        () => A.Case.JustOpened().WithRepresentativesSince("2026-01-10").Build()
            .ReplaceRepresentative(Side.Worker, Leaving("人力资源总监", "2026-01-20"), Acting.UnionOfficer("2026-01-25")),
        ("leaving", "人力资源总监"));

    [Fact]
    public void A_chief_is_followed_by_a_chief() => Refused.By(
        "bargaining.side-has-one-chief", "CC-08",
        () => A.Case.JustOpened().WithRepresentativesSince("2026-01-10").Build()
            .ReplaceRepresentative(Side.Worker, Leaving("工会主席", "2026-01-20"), Acting.UnionOfficer("2026-01-25")),
        ("chiefs", "0"));

    [Theory]
    [InlineData("2026-01-09")] // before the appointment
    [InlineData("2026-01-26")] // tomorrow
    public void Is_refused_where_the_vacancy_cannot_have_been(string day) => Refused.By(
        "bargaining.vacancy-day-has-come", null,
        () => A.Case.JustOpened().WithRepresentativesSince("2026-01-10").Build()
            .ReplaceRepresentative(Side.Worker, Leaving("职工代表甲", day), Acting.UnionOfficer("2026-01-25")),
        ("vacantSince", day), ("appointedOn", "2026-01-10"), ("today", "2026-01-25"));

    [Fact]
    public void Is_refused_while_the_side_has_no_list() => Refused.By(
        "bargaining.side-has-representatives", "BJ-02-min",
        () => A.Case.JustOpened().Build().ReplaceRepresentative(
            Side.Worker, Leaving("职工代表甲", "2026-01-20"), Acting.UnionOfficer("2026-01-25")),
        ("side", "Worker"), ("appointed", "false"));

    private static Replacement Leaving(string name, string since) => new(name, Successor, Day(since));
}
