using Domain.Congress.Rules;
using Domain.Congress.Seats;
using Domain.Law;
using Domain.Tests.Law;

namespace Domain.Tests.Congress;

public sealed class AdjustingTheSeats
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Statutes Nation = Seeds.Statutes("110115", ContractKind.CollectiveContract);
    private static readonly SeatPlan Proposed = SeatPlan.Propose(
        SeatRequirement.Of(707, Nation, Today),
        [new("车间", new(600, 560, 20, 200, 40)), new("机关", new(107, 0, 60, 50, 0))],
        Nation.Find(Matters.CongressManagersShare, Today));

    [Fact]
    public void Shows_what_was_proposed_beside_what_stands()
    {
        var office = Proposed.Adjust("机关", new(6, 0, 3, 3, 0)).Allotments[1];

        (office.Proposed.All, office.Seats.All, office.Difference, office.StaffPerSeat).ShouldBe((5, 6, 1, 18));
    }

    [Fact]
    public void One_seat_fewer_than_the_rule_wants_is_refused()
    {
        var workshop = Proposed.Allotments[0].Seats;
        var plan = Proposed.Adjust("车间", workshop with { All = workshop.All - 1, FrontLine = workshop.FrontLine - 1 });

        Refused.By("congress.representatives-are-enough", "WC-02", () => plan.Confirm(Nation, Today), ("seats", "35"), ("least", "36"));
    }

    [Fact]
    public void An_eighth_manager_among_36_is_refused_and_the_seventh_is_not()
    {
        var others = Proposed.Allotments[0].Seats with { Managers = 3, FrontLine = 28 };
        var seven = Proposed.Adjust("车间", others).Adjust("机关", new(5, 0, 4, 2, 0));
        var eight = seven.Adjust("机关", new(5, 0, 5, 2, 0));

        seven.Confirm(Nation, Today);
        seven.Seats.Managers.ShouldBe(7);
        Refused.By(
            "congress.managers-keep-within-their-share", "WC-05", () => eight.Confirm(Nation, Today),
            ("managers", "8"), ("seats", "36"), ("allowed", "7"));
    }

    [Fact]
    public void Seats_that_the_unit_has_no_staff_for_are_refused()
    {
        var plan = Proposed.Adjust("机关", new(5, 1, 2, 2, 0));

        Refused.By(
            "congress.seats-can-be-filled", null, () => plan.Confirm(Nation, Today),
            ("unit", "机关"),
            ("seats", "5: 1 front line, 2 managers, 2 others, 2 women, 0 dispatched"),
            ("staff", "107: 0 front line, 60 managers, 47 others, 50 women, 0 dispatched"));
    }

    [Fact]
    public void A_number_that_was_lowered_without_its_groups_says_so()
    {
        var refusal = Should.Throw<RefusedException>(() => Proposed.Adjust("机关", new(5, 4, 2, 2, 0)).Confirm(Nation, Today)).Refusal;

        refusal.Rule.ShouldBe("congress.seats-can-be-filled");
        refusal.Message.Zh.ShouldBe("“机关”共5名，一线4名和管理2名合计超过总数，请一并调整。");
    }

    [Fact]
    public void A_unit_that_is_not_planned_gets_no_seats() =>
        Refused.By("congress.electing-unit-is-planned", null, () => Proposed.Adjust("食堂", Composition.None), ("unit", "食堂"));

    [Fact]
    public void Fewer_women_or_dispatched_staff_than_their_part_are_a_remark_and_no_refusal()
    {
        var workshop = Proposed.Allotments[0].Seats;
        var plan = Proposed.Adjust("车间", workshop with { Women = 5, Dispatched = 1 });

        plan.Confirm(Nation, Today);
        plan.Remarks(Nation, Today).Where(rule => !rule.Holds).Select(rule => rule.Explain()).Select(r => (r.Rule, r.Facts["expected"]))
            .ShouldBe([("congress.women-have-their-share", "12"), ("congress.dispatched-staff-have-their-share", "2")]);
    }

    [Fact]
    public void A_unit_left_without_a_seat_is_named()
    {
        var workshop = Proposed.Allotments[0].Seats;
        var plan = Proposed.Adjust("机关", Composition.None).Adjust("车间", workshop with { All = 36, FrontLine = workshop.FrontLine + 5 });

        plan.Remarks(Nation, Today).OfType<EveryElectingUnitIsRepresented>().Single().Explain().Facts["without"].ShouldBe("机关");
    }
}
