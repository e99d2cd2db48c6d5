using Domain.Congress.Seats;
using Domain.Law;
using Domain.Tests.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Domain.Tests.Congress;

public sealed class SpreadingTheSeats
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Statutes Nation = Seeds.Statutes("110115", ContractKind.CollectiveContract);

    [Fact]
    public void Of_707_staff_the_36_seats_follow_the_staff_by_largest_remainder()
    {
        var plan = Company();

        // Quotas: 300×36÷707 = 15.27, 250×36÷707 = 12.73, 107×36÷707 = 5.45, 50×36÷707 = 2.55: the two seats left go to .73 and .55.
        plan.Allotments.Select(a => (a.Unit.Name, a.Seats.All)).ShouldBe(
            [("一车间", 15), ("二车间", 13), ("机关", 5), ("后勤", 3)]);
        plan.Seats.All.ShouldBe(36);
        plan.Conditions(Nation, Today).ShouldAllBe(rule => rule.Holds);
        plan.Remarks(Nation, Today).ShouldAllBe(rule => rule.Holds);
    }

    [Fact]
    public void Managers_get_their_part_and_never_more_than_a_fifth()
    {
        // 90 managers of 707 are 4.58 of 36 seats.
        Company().Seats.Managers.ShouldBe(5);

        // Half of the staff are managers: still 7 of 36.
        var heavy = Plan(707, new ElectingUnit("全部", new(707, 300, 350, 0, 0)));
        heavy.Seats.Managers.ShouldBe(7);
        heavy.Conditions(Nation, Today).ShouldAllBe(rule => rule.Holds);
    }

    [Fact]
    public void Equal_remainders_go_to_the_larger_unit_and_among_equal_ones_to_the_first_named()
    {
        var plan = Plan(
            600, new ElectingUnit("甲", Workers(150)), new ElectingUnit("乙", Workers(150)), new ElectingUnit("丙", Workers(300)));

        // 7.5, 7.5 and 15: one seat is left, the two halves are equal, the first named gets it.
        plan.Allotments.Select(a => a.Seats.All).ShouldBe([8, 7, 15]);
    }

    [Fact]
    public void The_smallest_unit_has_a_seat_where_there_are_enough()
    {
        var plan = Plan(600, new ElectingUnit("大", Workers(597)), new ElectingUnit("小", Workers(3)));

        plan.Allotments.Select(a => a.Seats.All).ShouldBe([29, 1]);
    }

    [Fact]
    public void A_unit_of_managers_alone_elects_a_manager()
    {
        var plan = Plan(600, new ElectingUnit("车间", Workers(590)), new ElectingUnit("经理办公室", new(10, 0, 10, 2, 0)));

        plan.Allotments[1].Seats.ShouldBe(new Composition(1, 0, 1, 0, 0));
    }

    [Fact]
    public void Staff_too_few_for_the_seats_hold_a_general_meeting() =>
        Refused.By(
            "congress.staff-suffice-for-a-congress", "WC-03", () => Plan(29, new ElectingUnit("全部", Workers(29))),
            ("staff", "29"), ("seats", "30"));

    [Fact]
    public void Units_that_leave_somebody_out_are_refused() =>
        Refused.By(
            "congress.electing-units-cover-the-staff", null, () => Plan(707, new ElectingUnit("一车间", Workers(700))),
            ("inUnits", "700"), ("staff", "707"));

    [Fact]
    public void Two_units_of_one_name_are_refused() =>
        Refused.By(
            "congress.electing-units-have-their-own-names", null,
            () => Plan(60, new ElectingUnit("一车间", Workers(30)), new ElectingUnit("一车间 ", Workers(30))), ("twice", "一车间"));

    [Fact]
    public void Somebody_counted_on_the_front_line_and_as_manager_is_refused() =>
        Refused.By(
            "congress.staff-are-counted-in-groups", null, () => Plan(60, new ElectingUnit("一车间", new(60, 55, 6, 0, 0))),
            ("unit", "一车间"), ("staff", "60"), ("frontLine", "55"), ("managers", "6"), ("women", "0"), ("dispatched", "0"));

    [Fact]
    public void Whatever_the_units_every_seat_is_given_once_and_can_be_filled() => Prop.ForAll(
        Units().ToArbitrary(),
        units =>
        {
            var plan = Plan(units.Sum(unit => unit.Staff.All), units);
            var staff = plan.Staff;

            plan.Seats.All.ShouldBe(plan.Requirement.Proposed);
            plan.Allotments.ShouldAllBe(a => a.Seats.FitsInto(a.Unit.Staff));
            plan.Seats.Women.ShouldBeInRange(
                (plan.Seats.All * staff.Women / staff.All) - units.Length, (plan.Seats.All * staff.Women / staff.All) + units.Length);
        }).QuickCheckThrowOnFailure();

    private static Gen<ElectingUnit[]> Units() =>
        from number in Gen.Choose(1, 12)
        from staff in Gen.Choose(40, 400).SelectMany(OneUnit).ArrayOf(number)
        select staff.Select((composition, index) => new ElectingUnit($"{index}", composition)).ToArray();

    private static Gen<Composition> OneUnit(int all) =>
        from managers in Gen.Choose(0, all)
        from frontLine in Gen.Choose(0, all - managers)
        from women in Gen.Choose(0, all)
        from dispatched in Gen.Choose(0, all)
        select new Composition(all, frontLine, managers, women, dispatched);

    private static Composition Workers(int staff) => new(staff, staff, 0, 0, 0);

    private static SeatPlan Company() => Plan(
        707,
        new ElectingUnit("一车间", new(300, 270, 15, 60, 20)),
        new ElectingUnit("二车间", new(250, 220, 15, 70, 10)),
        new ElectingUnit("机关", new(107, 0, 50, 50, 0)),
        new ElectingUnit("后勤", new(50, 30, 10, 20, 10)));

    private static SeatPlan Plan(int staff, params ElectingUnit[] units) => SeatPlan.Propose(
        SeatRequirement.Of(staff, Nation, Today), units, Nation.Find(Matters.CongressManagersShare, Today));
}
