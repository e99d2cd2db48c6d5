using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Seats;

/// <summary>
/// Which electing unit elects how many representatives, and of which groups. The program proposes, the officer adjusts, and
/// the plan says each time what no longer holds.
/// </summary>
/// <param name="Requirement">How many the congress has.</param>
/// <param name="Allotments">The electing units' seats, in the order in which the units were named.</param>
public sealed record SeatPlan(SeatRequirement Requirement, IReadOnlyList<SeatAllotment> Allotments)
{
    /// <summary>All seats as they stand.</summary>
    public Composition Seats => Composition.Sum(Allotments.Select(allotment => allotment.Seats));

    /// <summary>All staff of the electing units.</summary>
    public Composition Staff => Composition.Sum(Allotments.Select(allotment => allotment.Unit.Staff));

    /// <summary>Proposes the spread by the method of <see cref="SeatSpread"/>: the same units always get the same seats.</summary>
    /// <param name="requirement">How many there are to be.</param>
    /// <param name="units">The electing units.</param>
    /// <param name="managersShare">The managers' largest share, by the row in force; null where no row is.</param>
    /// <exception cref="RefusedException">
    /// Two units share a name, a unit's numbers are of no group of persons, the units do not make up the staff, or the staff
    /// are too few to fill the seats.
    /// </exception>
    public static SeatPlan Propose(SeatRequirement requirement, IReadOnlyList<ElectingUnit> units, RuleRow? managersShare)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(units);
        new ElectingUnitsHaveTheirOwnNames([.. units.Select(unit => unit.Name)]).Enforce();
        foreach (var unit in units)
        {
            new StaffAreCountedInGroups(unit).Enforce();
        }

        new ElectingUnitsCoverTheStaff(units.Sum(unit => unit.Staff.All), requirement.Staff).Enforce();
        new StaffSufficeForACongress(requirement.Staff, requirement.Proposed, requirement.Binding.Row.ToCitation()).Enforce();
        var seats = SeatSpread.Over(units, requirement.Proposed, managersShare?.Share);
        return new(requirement, [.. units.Select((unit, index) => new SeatAllotment(unit, seats[index], seats[index]))]);
    }

    /// <summary>The plan with one unit's seats changed; whether it still holds is asked afterwards.</summary>
    /// <param name="unit">The electing unit's name.</param>
    /// <param name="seats">Its seats from now on.</param>
    /// <exception cref="RefusedException">No electing unit has this name.</exception>
    public SeatPlan Adjust(string unit, Composition seats)
    {
        new ElectingUnitIsPlanned(unit, Allotments.Any(allotment => allotment.Unit.Name == unit)).Enforce();
        return this with
        {
            Allotments = [.. Allotments.Select(a => a.Unit.Name == unit ? a with { Seats = seats } : a)],
        };
    }

    /// <summary>What must hold before the plan is confirmed, each rule once, those that hold too.</summary>
    /// <param name="law">The law of the unit's place.</param>
    /// <param name="on">The day by whose rules it is judged.</param>
    public IReadOnlyList<Rule> Conditions(Statutes law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(law);
        var seats = Seats;
        List<Rule> rules = [.. Allotments.Select(allotment => new SeatsCanBeFilled(allotment))];
        rules.Add(new RepresentativesAreEnough(seats.All, Requirement.Least, CitationOfLeast));
        if (law.Find(Matters.CongressManagersShare, on) is { } managers)
        {
            rules.Add(new ManagersKeepWithinTheirShare(seats.Managers, seats.All, managers.Share, managers.ToCitation()));
        }

        return rules;
    }

    /// <summary>What the law wants without a number, and what the staff expect: shown, never enforced.</summary>
    /// <param name="law">The law of the unit's place.</param>
    /// <param name="on">The day by whose rules it is judged.</param>
    public IReadOnlyList<Rule> Remarks(Statutes law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(law);
        var (seats, staff, article) = (Seats, Staff, law.Find(Matters.CongressWomen, on)?.ToCitation());
        return
        [
            new EveryElectingUnitIsRepresented([.. Allotments.Where(a => a.Seats.All == 0).Select(a => a.Unit.Name)]),
            new WomenHaveTheirShare(seats, staff, article),
            new DispatchedStaffHaveTheirShare(seats, staff, article),
        ];
    }

    /// <summary>Lets the plan pass or refuses it with the first rule that does not hold.</summary>
    /// <param name="law">The law of the unit's place.</param>
    /// <param name="on">The day by whose rules it is judged.</param>
    /// <exception cref="RefusedException">One of <see cref="Conditions"/> does not hold.</exception>
    public void Confirm(Statutes law, DateOnly on)
    {
        foreach (var rule in Conditions(law, on))
        {
            rule.Enforce();
        }
    }

    private Citation CitationOfLeast => (Requirement.Agreement ?? Requirement.Binding.Row).ToCitation();
}
