using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class AppointingRepresentatives
{
    private const string Today = "2026-09-20";

    [Fact]
    public void Keeps_the_list_with_the_day_of_appointment()
    {
        BargainingCase bargaining = A.Case.JustOpened();

        bargaining.AppointRepresentatives(Side.Worker, CaseBuilder.WorkerList, null, Acting.UnionOfficer(Today)).ShouldBe("Appointed");

        var delegation = bargaining.DelegationOf(Side.Worker)!;
        delegation.Members.ShouldBe(CaseBuilder.WorkerList);
        delegation.AppointedOn.ShouldBe(Day(Today));
        delegation.PublishedOn.ShouldBeNull();
        bargaining.ChiefOf(Side.Worker).ShouldBe("工会主席");
        bargaining.DelegationOf(Side.Employer).ShouldBeNull();
    }

    [Fact]
    public void A_second_list_of_a_side_takes_the_place_of_the_first()
    {
        BargainingCase bargaining = A.Case.JustOpened();
        bargaining.AppointRepresentatives(Side.Worker, CaseBuilder.WorkerList, null, Acting.UnionOfficer(Today));

        bargaining.AppointRepresentatives(Side.Worker, Named("甲", "乙", "丙", "丁"), null, Acting.UnionOfficer("2026-09-21"));

        bargaining.Record.Delegations.ShouldHaveSingleItem().Members.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)] // 集体合同规定 Art 19(2); Beijing says the same
    [InlineData(11, true)] // beyond the usual ten: a remark, no refusal
    public void Needs_three_at_least(int count, bool enough)
    {
        BargainingCase bargaining = A.Case.JustOpened();
        void Appoint() => bargaining.AppointRepresentatives(Side.Worker, Of(count, outsiders: 0), null, Acting.UnionOfficer(Today));

        if (enough)
        {
            Appoint();
            bargaining.DelegationOf(Side.Worker)!.Members.Count.ShouldBe(count);
            return;
        }

        Refused.By(
            "bargaining.representatives-reach-the-minimum", "BJ-02-min", Appoint, ("count", "2"), ("minimum", "3"))
            .Field.ShouldBe("Members");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Needs_exactly_one_chief(int chiefs)
    {
        IReadOnlyList<Representative> members = [.. CaseBuilder.WorkerList.Select((m, i) => m with { IsChief = i < chiefs })];

        Refused.By(
            "bargaining.side-has-one-chief", "CC-08",
            () => Appoint(Side.Worker, members),
            ("chiefs", $"{chiefs}"));
    }

    [Fact]
    public void The_chief_is_no_outsider() => Refused.By(
        "bargaining.chief-is-no-outsider", "BJ-03-chief",
        () => Appoint(Side.Worker, [.. Of(6, outsiders: 0).Select((m, i) => m with { IsExternal = i == 0, HasWrittenMandate = true })]),
        ("chief", "代表1"));

    // 北京市集体合同条例 Art 10, 集体合同规定 Art 23: one third itself is allowed. Largest number by integer division.
    [Theory]
    [InlineData(3, 1, true)]
    [InlineData(3, 2, false)]
    [InlineData(4, 2, false)]
    [InlineData(5, 1, true)]
    [InlineData(5, 2, false)]
    [InlineData(6, 2, true)]
    [InlineData(8, 3, false)]
    [InlineData(9, 3, true)]
    public void Outsiders_are_a_third_at_most(int total, int outsiders, bool allowed)
    {
        if (allowed)
        {
            Appoint(Side.Worker, Of(total, outsiders)).ShouldBe("Appointed");
            return;
        }

        Refused.By(
            "bargaining.outsiders-are-within-their-share", "BJ-03",
            () => Appoint(Side.Worker, Of(total, outsiders)),
            ("outsiders", $"{outsiders}"), ("total", $"{total}"), ("share", "1/3"));
    }

    [Fact]
    public void An_outsider_needs_the_chiefs_written_mandate() => Refused.By(
        "bargaining.outsiders-have-a-mandate", "BJ-03",
        () => Appoint(Side.Worker, [.. Of(3, outsiders: 1).Select(m => m with { HasWrittenMandate = false })]),
        ("name", "代表3"));

    [Fact]
    public void Nobody_is_named_twice() => Refused.By(
        "bargaining.representatives-are-named-once", null,
        () => Appoint(Side.Worker, Named("甲", "乙", " 乙 ")),
        ("name", "乙"));

    [Fact]
    public void Everybody_has_a_name_and_a_post() => Refused.By(
        "bargaining.representatives-have-names", null,
        () => Appoint(Side.Worker, [.. Named("甲", " ", "丙").Select((m, i) => i == 2 ? m with { Post = "" } : m)]),
        ("unnamed", "2"));

    [Fact]
    public void Nobody_stands_on_both_sides()
    {
        BargainingCase bargaining = A.Case.JustOpened();
        bargaining.AppointRepresentatives(Side.Employer, Named("甲", "乙", "丙"), null, Acting.Hr(Today));

        Refused.By(
            "bargaining.nobody-stands-on-both-sides", "CC-16",
            () => bargaining.AppointRepresentatives(Side.Worker, Named("丁", "丙", "戊"), null, Acting.UnionOfficer(Today)),
            ("name", "丙"));
    }

    [Fact]
    public void The_second_side_appoints_as_many_as_the_first()
    {
        BargainingCase bargaining = A.Case.JustOpened();
        bargaining.AppointRepresentatives(Side.Employer, Named("甲", "乙", "丙"), null, Acting.Hr(Today));

        Refused.By(
            "bargaining.sides-have-equal-numbers", "BJ-02-parity",
            () => bargaining.AppointRepresentatives(Side.Worker, Of(4, outsiders: 0), null, Acting.UnionOfficer(Today)),
            ("own", "4"), ("other", "3"));
        bargaining.DelegationOf(Side.Worker).ShouldBeNull();
    }

    [Theory]
    [InlineData("310115", ContractKind.CollectiveContract)]
    [InlineData("330106", ContractKind.WageAgreement)]
    [InlineData("500000", ContractKind.CollectiveContract)]
    public void Where_the_place_says_so_the_employer_side_may_be_smaller(string place, ContractKind kind)
    {
        BargainingCase bargaining = A.Case.In(place).With(r => r with { Kind = kind }).JustOpened();
        bargaining.AppointRepresentatives(Side.Employer, Named("甲", "乙", "丙"), null, Acting.Hr(Today));

        bargaining.AppointRepresentatives(Side.Worker, Of(4, outsiders: 0), null, Acting.UnionOfficer(Today));

        bargaining.Record.Delegations.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("310115", "SH-06-balance")]
    [InlineData("330106", "ZJ-10-balance")]
    [InlineData("500000", "CQ-08-balance")]
    public void Nowhere_may_it_be_larger(string place, string article)
    {
        BargainingCase bargaining = A.Case.In(place).JustOpened();
        bargaining.AppointRepresentatives(Side.Worker, Named("甲", "乙", "丙"), null, Acting.UnionOfficer(Today));

        Refused.By(
            "bargaining.employer-side-is-no-larger", article,
            () => bargaining.AppointRepresentatives(Side.Employer, Of(4, outsiders: 0), null, Acting.Hr(Today)),
            ("worker", "3"), ("employer", "4"));
    }

    [Fact]
    public void In_Shandong_an_outsider_only_advises_on_wages()
    {
        BargainingCase bargaining = A.Case.In("370100").OfWages().JustOpened();

        Refused.By(
            "bargaining.outsiders-are-advisers", "SD-12",
            () => bargaining.AppointRepresentatives(Side.Worker, Of(3, outsiders: 1), null, Acting.UnionOfficer(Today)),
            ("outsider", Of(3, outsiders: 1).First(member => member.IsExternal).Name));
        bargaining.AppointRepresentatives(Side.Worker, Of(3, outsiders: 0), null, Acting.UnionOfficer(Today)).ShouldBe("Appointed");
    }

    [Fact]
    public void Takes_the_day_on_which_the_list_was_published()
    {
        BargainingCase bargaining = A.Case.JustOpened();

        bargaining.AppointRepresentatives(Side.Worker, CaseBuilder.WorkerList, Day(Today), Acting.UnionOfficer(Today));

        bargaining.DelegationOf(Side.Worker)!.PublishedOn.ShouldBe(Day(Today));
    }

    [Fact]
    public void Is_refused_where_the_list_was_published_tomorrow() => Refused.By(
        "bargaining.list-was-published-by-today", "BJ-04",
        () => A.Case.JustOpened().Build().AppointRepresentatives(
            Side.Worker, CaseBuilder.WorkerList, Day("2026-09-21"), Acting.UnionOfficer(Today)),
        ("on", "2026-09-21"), ("changedOn", ""), ("today", Today));

    private static string Appoint(Side side, IReadOnlyList<Representative> members) =>
        A.Case.JustOpened().Build().AppointRepresentatives(side, members, null, Acting.UnionOfficer(Today));

    private static IReadOnlyList<Representative> Named(params string[] names) => CaseBuilder.ListOf(names);

    /// <summary>The first is chief, the last ones are outsiders with a mandate.</summary>
    private static IReadOnlyList<Representative> Of(int count, int outsiders) =>
        [.. Enumerable.Range(1, count).Select(i =>
            new Representative($"代表{i}", "代表", i == 1, i > count - outsiders, false, i > count - outsiders))];
}
