using Domain.Bargaining;
using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Sessions;

/// <content>The meeting: who is there, what is heard and said.</content>
public sealed partial class Session
{
    /// <summary>Those in the hall now.</summary>
    public int Present => Record.Representatives.Count > 0 ? Record.Attendances.Count(a => a.LeftAt is null) : Record.Heads ?? 0;

    /// <summary>Whether those in the hall are a quorum of the congress in general, by the row in force on a day.</summary>
    /// <param name="on">The day asked about.</param>
    public QuorumIsPresent QuorumOn(DateOnly on)
    {
        var row = Law.Get(VoteSubject.CongressMatter.Quorum(), on);
        return new(Present, Entitled, row.Share, row.ToCitation());
    }

    /// <summary>Checks representatives in.</summary>
    /// <param name="numbers">Who arrived; at least one.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The day has not come, a number is not on the list, a mandate has ended, or all are in the hall.</exception>
    public void CheckIn(IReadOnlyList<int> numbers, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToMeet(moment.Today));
        EnforceListed(numbers);
        EnforceMandates(numbers);
        HashSet<int> there = [.. Record.Attendances.Where(a => a.LeftAt is null).Select(a => a.Number)];
        List<Attendance> arriving = [.. numbers.Where(there.Add).Select(n => new Attendance(n, moment.At, null))];
        new RepresentativesAreYetToArrive(arriving.Count).Enforce();
        Record = Record with { Attendances = [.. Record.Attendances, .. arriving] };
    }

    /// <summary>Enters that a representative left; a vote that is open keeps the presence with which it was opened.</summary>
    /// <param name="number">Who left.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The number is not on the list, or the representative is not in the hall.</exception>
    public void Leave(int number, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        EnforceListed([number]);
        new RepresentativeIsPresent(NameOf(number), Record.Attendances.Any(a => a.Number == number && a.LeftAt is null)).Enforce();
        Record = Record with
        {
            Attendances = [.. Record.Attendances.Select(a => a.Number == number && a.LeftAt is null ? a with { LeftAt = moment.At } : a)],
        };
    }

    /// <summary>Counts the heads in the hall of a general meeting.</summary>
    /// <param name="heads">How many, from 0 up to all workers.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The day has not come, it is no general meeting, or more are there than work in the unit.</exception>
    public void CountHeads(int heads, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToMeet(moment.Today));
        new HeadsAreCountedAtAGeneralMeeting(Record.Name.Kind).Enforce();
        new PresentAreEntitled(heads, Entitled, Cite(VoteSubject.CongressMatter.Quorum(), moment.Today)).Enforce();
        Record = Record with { Heads = heads };
    }

    /// <summary>Enters that a report was heard.</summary>
    /// <param name="number">The item.</param>
    /// <param name="summary">What it said, in short.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The day has not come, the item is no report or was heard, or the text is missing.</exception>
    public void HearReport(int number, string summary, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToMeet(moment.Today));
        var item = Find(number);
        new ReportIsYetToBeHeard(number, !item.IsVotedOn, item.Heard is not null).Enforce();
        Put(item with { Heard = Needed(summary, TextBounds.Text, "Summary"), TakenUpAt = item.TakenUpAt ?? moment.At });
    }

    /// <summary>Enters what a delegation said on an item; it may say more than once.</summary>
    /// <param name="number">The item.</param>
    /// <param name="delegation">The delegation; empty at a general meeting.</param>
    /// <param name="text">Its opinion.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The day has not come, item or delegation is not listed, or the text is missing.</exception>
    public void RecordOpinion(int number, string delegation, string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToMeet(moment.Today));
        var item = Find(number);
        var named = Optional(delegation, TextBounds.Name, "Delegation");
        new DelegationIsListed(named, Record.Representatives.Count == 0 || Record.Representatives.Any(r => r.Delegation == named)).Enforce();
        Put(item with { Opinions = [.. item.Opinions, new(named, Needed(text, TextBounds.Text, "Text"), moment.At)] });
    }

    /// <summary>Breaks the meeting up for want of a quorum, before anything was voted on; it is called again.</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>QuorumMissed</c>.</returns>
    /// <exception cref="RefusedException">The day has not come, a quorum is there, or votes were taken.</exception>
    public string DeclareQuorumMissed(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToBreakUp(moment.Today));
        BreakUp("到会人数未达法定人数", moment);
        return "QuorumMissed";
    }

    /// <summary>Closes the meeting.</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Held</c>.</returns>
    /// <exception cref="RefusedException">A report was not heard, or a vote not announced.</exception>
    public string CloseMeeting(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToClose(moment.Today));
        Record = Record with { ClosedOn = moment.Today };
        return "Held";
    }

    private IReadOnlyList<Rule> ConditionsToMeet(DateOnly today) =>
        Call is { } call ? [new SessionDayHasCome(call.PlannedFor, today)] : [];

    private IReadOnlyList<Rule> ConditionsToBreakUp(DateOnly today) =>
        [.. ConditionsToMeet(today), new VotingIsYetToBegin(Record.Items.Count(i => i.Vote is not null)), new MeetingLacksItsQuorum(QuorumOn(today))];

    private IReadOnlyList<Rule> ConditionsToClose(DateOnly today) =>
        [.. ConditionsToMeet(today), new EveryItemIsDealtWith(Titles(Record.Items.Where(i => !i.IsDealtWith)))];

    private static string Titles(IEnumerable<SessionItem> items) => string.Join("、", items.Select(item => $"“{item.Title}”"));
}
