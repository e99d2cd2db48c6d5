using System.Globalization;
using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Congress.Rules;

namespace Domain.Congress.Terms;

/// <content>Delegations, special committees, presidium and tellers; and who sits.</content>
public sealed partial class CongressTerm
{
    /// <summary>Those who hold a seat on a day, by number; nobody before the elections are announced.</summary>
    /// <param name="day">The day asked about. Whether the term is running on it is asked apart.</param>
    public IReadOnlyList<RollEntry> SittingOn(DateOnly day) => Record.Roll is not { } roll ? [] :
    [
        .. roll.Mandates.Select((mandate, index) => (Mandate: mandate, Number: index + 1))
            .Where(seat => roll.IsSeatedOn(seat.Mandate, day))
            .Select(seat => EntryOf(seat.Number, seat.Mandate)),
    ];

    /// <summary>Arranges the representatives into delegations, in place of those before.</summary>
    /// <param name="delegations">The delegations, each with electing units and numbers on the roll.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// A member is neither an electing unit nor on the roll, holds no seat, is in two delegations or in none; a head is no
    /// member; two delegations share a name.
    /// </exception>
    public void DivideDelegations(IReadOnlyList<DelegationText> delegations, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(delegations);
        ArgumentNullException.ThrowIfNull(moment);
        List<CongressDelegation> formed = [.. delegations.Select(d => new CongressDelegation(
            Needed(d.Name, TextBounds.Name, "Delegations"), PersonOf(d.Head), MembersOf(d, moment.Today)))];
        new DelegationsHaveTheirOwnNames([.. formed.Select(d => d.Name)]).Enforce();
        Record = Record with { Bodies = Record.Bodies.Divide(formed, Sitting(moment.Today)) };
    }

    /// <summary>Enters the presidium that the preparatory session voted in.</summary>
    /// <param name="members">Its members' numbers on the roll.</param>
    /// <param name="leaders">Which of them are leaders of the enterprise or the Party.</param>
    /// <param name="on">The day of the vote, no later than today.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// A number is not on the roll or holds no seat, too few members are workers, technicians and managers, or the day is to
    /// come.
    /// </exception>
    public void SeatPresidium(IReadOnlyList<int> members, IReadOnlyList<int> leaders, DateOnly on, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(leaders);
        ArgumentNullException.ThrowIfNull(moment);
        new DayHasCome(on, moment.Today, "On").Enforce();
        var presidium = new Presidium(
            [.. members.Concat(leaders).Distinct().Select(number => new PresidiumMember(PersonOf(number), leaders.Contains(number)))], on);
        Record = Record with { Bodies = Record.Bodies.Seat(presidium, Sitting(on), Law) };
    }

    /// <summary>Enters the tellers that the congress approved.</summary>
    /// <param name="head">The head's number on the roll.</param>
    /// <param name="members">All of them, the head among them.</param>
    /// <param name="on">The day of the vote, no later than today.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">There are fewer than two, the head is not among them, one holds no seat, or the day is to come.</exception>
    public void ApproveTellers(int head, IReadOnlyList<int> members, DateOnly on, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(moment);
        new DayHasCome(on, moment.Today, "On").Enforce();
        var tellers = new Tellers(PersonOf(head), [.. members.Distinct().Select(PersonOf)], on);
        Record = Record with { Bodies = Record.Bodies.Approve(tellers, Sitting(on)) };
    }

    private IReadOnlyList<RepresentativeId> Sitting(DateOnly day) => [.. Roll.SittingOn(day).Select(mandate => mandate.Holder.Id)];

    /// <summary>One elected since the delegations were formed sits with those of the same electing unit.</summary>
    private RollEntry EntryOf(int number, Mandate seat)
    {
        var delegations = Record.Bodies.Delegations;
        var own = delegations.FirstOrDefault(d => d.Members.Contains(seat.Holder.Id))
            ?? delegations.FirstOrDefault(d => d.Members.Any(member => UnitOf(member) == seat.ElectingUnit));
        return new(number, seat.Holder, seat.ElectingUnit, own?.Name ?? seat.ElectingUnit, own?.Head == seat.Holder.Id);
    }

    private string? UnitOf(RepresentativeId member) => Roll.Mandates.FirstOrDefault(mandate => mandate.Holder.Id == member)?.ElectingUnit;

    private IReadOnlyList<RepresentativeId> MembersOf(DelegationText delegation, DateOnly today) =>
        [.. delegation.Members.SelectMany(named => MembersOf(named.Trim(), today)).Distinct()];

    private IEnumerable<RepresentativeId> MembersOf(string named, DateOnly today)
    {
        var isNumber = int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        var isUnit = Roll.Units.Any(unit => unit.ElectingUnit == named);
        new DelegationMembersAreKnown(named, isUnit || (isNumber && number >= 1 && number <= Roll.Mandates.Count)).Enforce();
        return isUnit
            ? Roll.SittingOn(today).Where(mandate => mandate.ElectingUnit == named).Select(mandate => mandate.Holder.Id)
            : [PersonOf(number)];
    }
}
