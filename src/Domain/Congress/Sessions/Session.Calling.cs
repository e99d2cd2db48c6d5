using Domain.Bargaining;
using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Sessions;

/// <content>The call and the papers.</content>
public sealed partial class Session
{
    /// <summary>The call that stands; null while nobody is called.</summary>
    public SessionCall? Call => Record.Calls is [.., { BrokenOffFor: null } last] ? last : null;

    /// <summary>The last day to serve the papers for the meeting that is called; null where no rule names one.</summary>
    public DateOnly? LastDayToServe => Call is { } call ? LastDayFor(call.PlannedFor, call.CalledOn) : null;

    /// <summary>The representatives who neither have the papers nor stand among those not reached, by number.</summary>
    public IReadOnlyList<SessionRepresentative> Unserved
    {
        get
        {
            HashSet<int> known = [.. Record.Receipts.Select(r => r.Number), .. Record.Unreached.Select(u => u.Number)];
            return [.. Record.Representatives.Where(r => r.EndedOn is null && !known.Contains(r.Number))];
        }
    }

    /// <summary>Those whom the papers could not reach, with the reason; who lost the mandate since is left out.</summary>
    public IReadOnlyList<UnreachedRepresentative> Unreached =>
        [.. Record.Unreached.Where(u => u.Number == 0 || Record.Representatives[u.Number - 1].EndedOn is null)];

    /// <summary>How many had the papers only after the last day to serve them.</summary>
    public int ServedLate => LastDayToServe is { } lastDay ? Record.Receipts.Count(receipt => receipt.On > lastDay) : 0;

    /// <summary>
    /// Calls the session. For a meeting on 2026-10-15 the papers are due by 2026-10-08, so it is called by then.
    /// </summary>
    /// <param name="plannedFor">The day of the meeting.</param>
    /// <param name="time">The hour, as the notice says it.</param>
    /// <param name="place">Where.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Called</c>.</returns>
    /// <exception cref="RefusedException">The day is past, or too near for the papers; hour or place is missing.</exception>
    public string CallTo(DateOnly plannedFor, string time, string place, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new CongressDayIsAhead(plannedFor, moment.Today).Enforce();
        if (LastDayFor(plannedFor, moment.Today) is { } lastDay && Record.Receipts.Count == 0)
        {
            new PapersCanStillBeServed(plannedFor, lastDay, moment.Today, Cite(Matters.CongressNotice, moment.Today)).Enforce();
        }

        var call = new SessionCall(
            plannedFor, Needed(time, TextBounds.Name, "Time"), Needed(place, TextBounds.Line, "Place"), moment.Today, null);
        Record = Record with { Calls = [.. Record.Calls, call] };
        return "Called";
    }

    /// <summary>Enters that representatives have the papers; late ones are taken and count as late.</summary>
    /// <param name="numbers">Who; empty for everybody who has not had them.</param>
    /// <param name="on">The day, between the call and today.</param>
    /// <param name="means">On paper or electronically.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The day is wrong, a number is not on the list, or all of them have the papers.</exception>
    public void ServePapers(IReadOnlyList<int> numbers, DateOnly on, ServiceMeans means, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(moment);
        new PapersWereServedByToday(on, Call!.CalledOn, moment.Today).Enforce();
        EnforceListed(numbers);
        var named = numbers.Count > 0 ? numbers : Everybody();
        HashSet<int> served = [.. Record.Receipts.Select(r => r.Number)];
        List<PaperReceipt> added = [.. named.Where(served.Add).Select(n => new PaperReceipt(n, on, means))];
        new PapersAwaitService(added.Count).Enforce();
        Record = Record with
        {
            Receipts = [.. Record.Receipts, .. added],
            Unreached = [.. Record.Unreached.Where(u => !served.Contains(u.Number))],
        };
    }

    /// <summary>Closes the service: everybody has the papers or stands, with a reason, among those not reached.</summary>
    /// <param name="unreached">Whom the papers could not reach, in place of those entered before.</param>
    /// <returns><c>Served</c>.</returns>
    /// <exception cref="RefusedException">Somebody is neither; a number is not on the list; a reason is missing.</exception>
    public string CloseService(IReadOnlyList<UnreachedRepresentative> unreached)
    {
        ArgumentNullException.ThrowIfNull(unreached);
        EnforceListed([.. unreached.Select(u => u.Number)]);
        HashSet<int> served = [.. Record.Receipts.Select(r => r.Number)];
        List<UnreachedRepresentative> kept =
            [.. unreached.Where(u => served.Add(u.Number)).Select(u => u with { Reason = Needed(u.Reason, TextBounds.Reason, "Unreached") })];
        var missing = Everybody().Where(n => !served.Contains(n)).ToList();
        new EveryRepresentativeIsAccountedFor(missing.Count, missing.Count > 0 ? NameOf(missing[0]) : "").Enforce();
        Record = Record with { Unreached = kept };
        return "Served";
    }

    /// <summary>
    /// Puts the meeting off before anything was put to the vote; it is called again, and papers that were served stay served.
    /// Served on 2026-10-09, they were late for 2026-10-15 and are in time for 2026-10-22.
    /// </summary>
    /// <param name="reason">Why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Postponed</c>.</returns>
    /// <exception cref="RefusedException">A vote was opened, which is closed by closing the meeting, or the reason is missing.</exception>
    public string Postpone(string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToPostpone());
        BreakUp(Needed(reason, TextBounds.Reason, "Reason"), moment);
        return "Postponed";
    }

    /// <summary>Whether a meeting of this session was put off or broken up: a call for its day stands no more.</summary>
    /// <param name="meeting">The day for which it was called.</param>
    public bool WasPutOff(DateOnly meeting) => Call?.PlannedFor != meeting && Record.Calls.Any(call => call.PlannedFor == meeting);

    /// <summary>What the notice and the papers call a number: a name, or all workers at a general meeting.</summary>
    /// <param name="number">A number on the list; 0 for all workers.</param>
    public string NameOf(int number) => number == 0 ? "全体职工" : Record.Representatives[number - 1].Name;

    /// <summary>The rules name a last day for the congress; the joint meeting handles what cannot wait.</summary>
    private DateOnly? LastDayFor(DateOnly plannedFor, DateOnly on) =>
        IsJointMeeting ? null : Law.Deadline(Matters.CongressNotice, plannedFor, on)?.Deadline.Due;

    private IEnumerable<int> Everybody() => Record.Representatives.Count > 0
        ? Record.Representatives.Where(r => r.EndedOn is null).Select(r => r.Number)
        : [0];

    private void EnforceListed(IReadOnlyList<int> numbers)
    {
        foreach (var number in numbers)
        {
            new RepresentativeIsListed(number, Record.Representatives.Count).Enforce();
        }
    }

    private IReadOnlyList<Rule> ConditionsToPostpone() =>
        [new VotingIsYetToBegin(Record.Items.Count(item => item.Vote is not null || item.Ballot is not null))];

    /// <summary>The call stands no more, and the hall is empty again.</summary>
    private void BreakUp(string reason, ActMoment moment) => Record = Record with
    {
        Calls = [.. Record.Calls.SkipLast(1), Record.Calls[^1] with { BrokenOffFor = reason }],
        Attendances = [.. Record.Attendances.Select(a => a with { LeftAt = a.LeftAt ?? moment.At })],
        Heads = null,
        Items = [.. Record.Items.Select(item => item.IsDealtWith ? item : item with { TakenUpAt = null })],
    };
}
