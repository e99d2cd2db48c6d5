using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Congress.Rules;
using Domain.Congress.Seats;
using Domain.Law;

namespace Domain.Congress.Terms;

/// <content>The staff, the seats and the announcement.</content>
public sealed partial class CongressTerm
{
    /// <summary>The seats that stand, beside what was proposed by the law of that day; null until they are settled.</summary>
    public SeatPlan? Plan => Record.Seats is { } decided ? Adjusted(ProposalOn(decided.On), decided.Seats) : null;

    /// <summary>What the program proposes by the law of a day.</summary>
    /// <param name="on">The day.</param>
    /// <exception cref="RefusedException">The staff are too few for a congress.</exception>
    public SeatPlan ProposalOn(DateOnly on) => Propose(Record.Units, on);

    /// <summary>Enters the electing units with their staff, in place of those before; the seats are settled next.</summary>
    /// <param name="units">The electing units, at least one.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Counted</c>.</returns>
    /// <exception cref="RefusedException">
    /// Two units share a name, a unit's numbers are of no group of persons, or the staff are too few for a congress.
    /// </exception>
    public string CountStaff(IReadOnlyList<ElectingUnit> units, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(moment);
        List<ElectingUnit> named = [.. units.Select(unit => unit with { Name = Needed(unit.Name, TextBounds.Name, "Units") })];
        new StaffAreCounted(named.Sum(unit => (long)unit.Staff.All)).Enforce();
        Propose(named, moment.Today);
        Record = Record with { Units = named, CountedOn = moment.Today, Seats = null };
        return "Counted";
    }

    /// <summary>Calls the elections off before they are announced.</summary>
    /// <param name="reason">Why.</param>
    /// <returns><c>CalledOff</c>.</returns>
    /// <exception cref="RefusedException">The reason is missing.</exception>
    public string CallOff(string reason)
    {
        Record = Record with { CalledOffFor = Needed(reason, TextBounds.Reason, "Reason") };
        return "CalledOff";
    }

    /// <summary>
    /// Settles the seats. Where the law leaves part of the number to enterprise and union, the management answers next.
    /// </summary>
    /// <param name="seats">The seats of those electing units whose proposal is changed.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Planned</c>, or <c>ForAgreement</c> where the number is to be agreed.</returns>
    /// <exception cref="RefusedException">A unit is not known, or one of the plan's conditions does not hold.</exception>
    public string PlanSeats(IReadOnlyList<UnitSeats> seats, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(seats);
        ArgumentNullException.ThrowIfNull(moment);
        var plan = Adjusted(ProposalOn(moment.Today), seats);
        plan.Confirm(Law, moment.Today);
        Record = Record with
        {
            Seats = new(moment.Today, [.. plan.Allotments.Select(a => new UnitSeats(a.Unit.Name, a.Seats))]),
        };
        return plan.Requirement.Agreement is null ? "Planned" : "ForAgreement";
    }

    /// <summary>Goes back to the count of the staff.</summary>
    /// <returns><c>Recount</c>.</returns>
    public string Recount()
    {
        Record = Record with { Seats = null };
        return "Recount";
    }

    /// <summary>The management agrees to the number of seats or sends it back.</summary>
    /// <param name="agreed">True where it agrees.</param>
    /// <param name="reason">Why it is sent back; needed then.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Agreed</c> or <c>Returned</c>.</returns>
    /// <exception cref="RefusedException">It is sent back without a reason.</exception>
    public string AnswerSeats(bool agreed, string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var why = agreed ? Optional(reason, TextBounds.Reason, "Reason") : Needed(reason, TextBounds.Reason, "Reason");
        Record = Record with { Answers = [.. Record.Answers, new(moment.Today, agreed, why)] };
        return agreed ? "Agreed" : "Returned";
    }

    /// <summary>Announces seats, spread and term, and opens the roll.</summary>
    /// <param name="begins">The term's first day, which no election comes before; within a year of today.</param>
    /// <param name="ends">The term's last day, inclusive.</param>
    /// <param name="channels">How it was made known.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Announced</c>.</returns>
    /// <exception cref="RefusedException">The term is too short, too long or too far away, or the text is missing.</exception>
    public string Announce(DateOnly begins, DateOnly ends, string channels, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new CongressTermBeginsWithinAYear(begins, moment.Today).Enforce();
        Record = Record with
        {
            Notice = new(moment.Today, Needed(channels, TextBounds.Line, "Channels")),
            Roll = RepresentativeRoll.Open((Record.Term, begins, ends), Plan!, Law),
        };
        return "Announced";
    }

    private SeatPlan Propose(IReadOnlyList<ElectingUnit> units, DateOnly on) => SeatPlan.Propose(
        SeatRequirement.Of(units.Sum(unit => unit.Staff.All), Law, on), units, Law.Find(Matters.CongressManagersShare, on));

    private static SeatPlan Adjusted(SeatPlan plan, IReadOnlyList<UnitSeats> seats) =>
        seats.Aggregate(plan, (adjusted, unit) => adjusted.Adjust(unit.Unit, unit.Seats));
}
