using Domain.Congress.Elections;
using Domain.Congress.Rules;
using Domain.Congress.Terms;

namespace Domain.Congress.Sessions;

/// <content>The roll of the unit's congress as the list of a session.</content>
public sealed partial class Session
{
    /// <summary>The representatives whose mandates last; nobody at a general meeting that counts heads.</summary>
    public IReadOnlyList<SessionRepresentative> WithMandate => [.. Record.Representatives.Where(r => r.EndedOn is null)];

    /// <summary>
    /// Takes those who hold a mandate today as the session's representatives, in place of those registered before; of a joint
    /// meeting, the heads of delegations and of approved committees.
    /// </summary>
    /// <param name="term">The unit's running term; null where there is none.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No roll is in force, it is of another term, or nobody is on it.</exception>
    public void TakeRoll(CongressTerm? term, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        RegisterRepresentatives(ListOf(Called(InForce(term, moment), moment)));
    }

    /// <summary>
    /// Marks whose mandate has ended since the list was taken, and takes who was elected since where that is still possible.
    /// Numbers stay as they are.
    /// </summary>
    /// <param name="term">The unit's running term; null where there is none.</param>
    /// <param name="mayJoin">Whether those elected since still come on the list: until everybody has the papers.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns>How many representatives changed.</returns>
    /// <exception cref="RefusedException">No roll is in force, or it is of another term.</exception>
    public int RefreshRoll(CongressTerm? term, bool mayJoin, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var roll = InForce(term, moment);
        var sitting = Called(roll, moment);
        HashSet<RepresentativeId> sits = [.. sitting.Select(entry => entry.Person.Id)];
        List<SessionRepresentative> kept =
        [
            .. Record.Representatives.Select(r => r.Person is not { } person ? r
                : r with { EndedOn = sits.Contains(person) ? null : r.EndedOn ?? EndOf(person, roll) ?? moment.Today }),
        ];
        HashSet<RepresentativeId?> listed = [.. kept.Select(r => r.Person)];
        var joined = mayJoin ? ListOf([.. sitting.Where(entry => !listed.Contains(entry.Person.Id))]) : [];
        HashSet<int> changed = [.. kept.Where((r, index) => r.EndedOn != Record.Representatives[index].EndedOn).Select(r => r.Number)];
        Record = Record with
        {
            Representatives = [.. kept, .. joined.Select((r, index) => r with { Number = kept.Count + index + 1 })],
            Attendances = [.. Record.Attendances.Select(a => changed.Contains(a.Number) && a.LeftAt is null ? a with { LeftAt = moment.At } : a)],
        };
        return changed.Count + joined.Count;
    }

    private CongressTerm InForce(CongressTerm? term, ActMoment moment)
    {
        new RollIsInForce(term?.IsRunningOn(moment.Today) ?? false).Enforce();
        new RollIsOfTheSessionsTerm(Record.Name.Term, term!.Record.Term).Enforce();
        return term;
    }

    private List<RollEntry> Called(CongressTerm term, ActMoment moment)
    {
        var joint = term.Record.Bodies.JointMeeting;
        return [.. term.SittingOn(moment.Today).Where(entry => !IsJointMeeting || joint.Contains(entry.Person.Id))];
    }

    private static DateOnly? EndOf(RepresentativeId person, CongressTerm term) =>
        term.Record.Roll!.Mandates.LastOrDefault(mandate => mandate.Holder.Id == person)?.End?.On;

    /// <summary>Where two of one delegation share a name, each electing unit stands behind it.</summary>
    private List<SessionRepresentative> ListOf(IReadOnlyList<RollEntry> entries)
    {
        var twice = entries.GroupBy(entry => (entry.Person.Name, entry.Delegation)).Where(same => same.Skip(1).Any()).Select(same => same.Key).ToHashSet();
        return
        [
            .. entries.Select(entry => new SessionRepresentative(
                0,
                twice.Contains((entry.Person.Name, entry.Delegation)) ? $"{entry.Person.Name}（{entry.ElectingUnit}）" : entry.Person.Name,
                entry.Delegation, IsHead: IsJointMeeting || entry.IsHead)
            {
                Person = entry.Person.Id, Class = entry.Person.Group,
            }),
        ];
    }

    private void EnforceMandates(IReadOnlyList<int> numbers)
    {
        foreach (var number in numbers.Where(number => number > 0 && number <= Record.Representatives.Count))
        {
            new RepresentativeHasTheMandate(NameOf(number), Record.Representatives[number - 1].EndedOn).Enforce();
        }
    }
}
