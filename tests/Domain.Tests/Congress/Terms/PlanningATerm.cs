using Domain.Congress.Seats;
using Domain.Congress.Terms;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Terms;

public sealed class PlanningATerm
{
    [Fact]
    public void The_seats_of_707_staff_are_36_spread_by_the_units_staff()
    {
        var term = A.Term.Planned();

        term.Plan!.Requirement.Proposed.ShouldBe(36);
        term.Record.Seats!.Seats.Select(seats => (seats.Unit, seats.Seats.All))
            .ShouldBe([(TermBuilder.First, 20), (TermBuilder.Second, 10), (TermBuilder.Office, 6)]);
    }

    [Fact]
    public void An_adjustment_stands_beside_what_was_proposed()
    {
        var term = A.Term.Counted();

        term.PlanSeats([new(TermBuilder.Second, new(11, 10, 1, 2, 1))], Acting.UnionOfficer("2026-02-03")).ShouldBe("Planned");

        term.Plan!.Allotments.Select(a => a.Difference).ShouldBe([0, 1, 0]);
        term.Plan.Seats.All.ShouldBe(37);
    }

    [Fact]
    public void A_plan_with_too_few_seats_is_refused_by_the_row_that_binds() =>
        Refused.By(
            "congress.representatives-are-enough", "WC-02",
            () => A.Term.Counted().PlanSeats([new(TermBuilder.First, new(19, 16, 1, 4, 3))], Acting.UnionOfficer("2026-02-03")),
            ("seats", "35"), ("least", "36"));

    [Fact]
    public void A_plan_with_too_many_managers_is_refused() =>
        Refused.By(
            "congress.managers-keep-within-their-share", "WC-05",
            () => A.Term.Counted().PlanSeats([new(TermBuilder.Office, new(6, 0, 6, 3, 0))], Acting.UnionOfficer("2026-02-03")),
            ("managers", "8"), ("seats", "36"), ("allowed", "7"));

    [Fact]
    public void Only_units_that_were_counted_have_seats() =>
        Should.Throw<RefusedException>(() => A.Term.Counted().PlanSeats([new("仓库", new(1, 1, 0, 0, 0))], Acting.UnionOfficer("2026-02-03")))
            .Refusal.Rule.ShouldBe("congress.electing-unit-is-planned");

    [Fact]
    public void Beyond_a_hundred_the_number_is_put_to_the_management()
    {
        var term = A.Term.Counted([new("甲", new(1500, 1500, 0, 0, 0)), new("乙", new(501, 501, 0, 0, 0))]);

        term.PlanSeats([], Acting.UnionOfficer("2026-02-03")).ShouldBe("ForAgreement");
        term.AnswerSeats(false, "名额偏多", Acting.Hr("2026-02-04")).ShouldBe("Returned");
        term.PlanSeats([new("甲", new(75, 75, 0, 0, 0))], Acting.UnionOfficer("2026-02-05")).ShouldBe("ForAgreement");
        term.AnswerSeats(true, "", Acting.Hr("2026-02-06")).ShouldBe("Agreed");
        term.Record.Answers.Select(answer => answer.Agreed).ShouldBe([false, true]);
    }

    [Fact]
    public void Sending_the_number_back_needs_a_reason() =>
        Should.Throw<RefusedException>(() => A.Term.Planned().AnswerSeats(false, " ", Acting.Hr("2026-02-04")))
            .Refusal.Field.ShouldBe("Reason");

    [Fact]
    public void Staff_too_few_for_a_congress_hold_a_general_meeting() =>
        Refused.By(
            "congress.staff-suffice-for-a-congress", "WC-03",
            () => A.Term.Counted([new("全体", new(29, 29, 0, 0, 0))]), ("staff", "29"), ("seats", "30"));

    [Fact]
    public void Nobody_is_no_staff() =>
        Refused.By("congress.staff-are-counted", null, () => A.Term.Counted([]), ("staff", "0"));

    [Fact]
    public void Two_electing_units_never_share_a_name() =>
        Should.Throw<RefusedException>(() => A.Term.Counted([new("甲", new(50, 50, 0, 0, 0)), new(" 甲 ", new(50, 50, 0, 0, 0))]))
            .Refusal.Rule.ShouldBe("congress.electing-units-have-their-own-names");

    [Fact]
    public void The_staff_can_be_counted_again_and_the_seats_settled_anew()
    {
        var term = A.Term.Planned();

        term.Recount().ShouldBe("Recount");

        term.Plan.ShouldBeNull();
        term.CountStaff([new("甲", new(300, 280, 20, 90, 0))], Acting.UnionOfficer("2026-02-05"));
        term.PlanSeats([], Acting.UnionOfficer("2026-02-05"));
        term.Plan!.Seats.All.ShouldBe(30);
    }

    [Fact]
    public void Elections_can_be_called_off_with_a_reason()
    {
        var term = A.Term.Counted();

        term.CallOff("单位合并").ShouldBe("CalledOff");

        term.Record.CalledOffFor.ShouldBe("单位合并");
        Should.Throw<RefusedException>(() => A.Term.Counted().CallOff("")).Refusal.Field.ShouldBe("Reason");
    }

    [Theory]
    [InlineData("2029-03-08", false)]
    [InlineData("2029-03-09", true)]
    [InlineData("2031-03-09", true)]
    [InlineData("2031-03-10", false)]
    public void A_term_lasts_three_to_five_years(string ends, bool lawful)
    {
        var term = A.Term.Planned();
        void Announce() => term.Announce(Day(TermBuilder.Begins), Day(ends), "公告栏", Acting.UnionOfficer("2026-02-10"));

        if (lawful)
        {
            Announce();
            term.Record.Roll!.Ends.ShouldBe(Day(ends));
        }
        else
        {
            Should.Throw<RefusedException>(Announce).Refusal.Rule.ShouldBe("congress.term-is-of-lawful-length");
            term.Record.Roll.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("2027-02-10", true)]
    [InlineData("2027-02-11", false)]
    [InlineData("2025-02-10", true)]
    [InlineData("2025-02-09", false)]
    public void A_term_begins_within_a_year(string begins, bool passes)
    {
        var term = A.Term.Planned();
        void Announce() => term.Announce(Day(begins), Day(begins).AddYears(4), "公告栏", Acting.UnionOfficer("2026-02-10"));

        if (passes)
        {
            Announce();
            term.Record.Roll.ShouldNotBeNull();
        }
        else
        {
            Refused.By("congress.term-begins-within-a-year", null, Announce, ("begins", begins), ("today", "2026-02-10"));
        }
    }
}
