using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>Information and meetings.</content>
public sealed partial class BargainingCase
{
    /// <summary>Hands over the information that the bargaining needs (集体合同规定 Art 33; 工资集体协商试行办法 Art 18).</summary>
    /// <param name="summary">What is handed over.</param>
    /// <param name="files">The papers.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Provided</c>.</returns>
    /// <exception cref="RefusedException">Nothing is said of what is handed over.</exception>
    public string ProvideInformation(string summary, IReadOnlyList<FileId> files, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var stated = Needed(summary, TextBounds.Text, "Summary");
        Record = Record with { Information = [.. Record.Information, new Information(stated, moment.Today, files)] };
        return "Provided";
    }

    /// <summary>
    /// Whether information handed over on a day comes in its window: asked for a remark, never enforced. Null where no
    /// window is known.
    /// </summary>
    /// <param name="on">The day.</param>
    public Rule? WindowOfInformation(DateOnly on) =>
        Record.FirstMeeting is { } meeting && Law.Deadline(Matters.Information, meeting, on) is { Deadline: { Opens: { } opens } window } found
            ? new InformationIsWithinItsWindow(on, opens, window.Due, found.Row.ToCitation())
            : null;

    /// <summary>Records a bargaining meeting (集体合同规定 Art 33-34).</summary>
    /// <param name="report">Day, place, chair, recorder, who was there, minutes.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// The bargaining is suspended, the text closed, a side without a list, the lists unequal or not published, the day
    /// impossible, the recorder a representative, the chair the same as last time or absent, or a side absent.
    /// </exception>
    public void RecordMeeting(MeetingReport report, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToMeet(moment.Today));
        var meeting = new Meeting(
            Record.Meetings.Count + 1,
            report.HeldOn,
            Needed(report.Place, TextBounds.Line, nameof(report.Place)),
            report.Chair,
            Needed(report.Recorder, TextBounds.Name, nameof(report.Recorder)),
            [.. report.Present.Select(PlainText.Of).Where(name => name.Length > 0).Distinct()],
            Needed(report.Minutes, TextBounds.Minutes, nameof(report.Minutes)));
        Enforce(RulesFor(meeting, moment.Today));
        Record = Record with { Meetings = [.. Record.Meetings, meeting] };
    }

    private IReadOnlyList<Rule> RulesFor(Meeting meeting, DateOnly today)
    {
        var (worker, employer) = (DelegationOf(Side.Worker)!, DelegationOf(Side.Employer)!);
        var names = worker.Members.Concat(employer.Members).Select(m => m.Name);
        var procedure = Cite(Matters.MeetingProcedure, today);
        return
        [
            new MeetingDayHasCome(meeting.HeldOn, EarliestMeeting(worker, employer), today),
            PublishedBefore(meeting.HeldOn, today),
            new RecorderIsNeutral(meeting.Recorder, names.Contains(meeting.Recorder), Cite(Matters.Preparation, today)),
            .. Law.Find(Matters.JointChair, today) is null
                ? (Rule[])[new ChairAlternates(Last(Record.Meetings)?.Chair, meeting.Chair, procedure)] : [],
            new BothSidesWerePresent(worker.Members.Any(IsPresent), employer.Members.Any(IsPresent)),
            new ChairWasPresent(meeting.Chair, ChiefOf(meeting.Chair), meeting.Present.Contains(ChiefOf(meeting.Chair)), procedure),
        ];

        bool IsPresent(Representative member) => meeting.Present.Contains(member.Name);
    }

    private DateOnly EarliestMeeting(Delegation worker, Delegation employer)
    {
        var earliest = worker.AppointedOn > employer.AppointedOn ? worker.AppointedOn : employer.AppointedOn;
        return Last(Record.Meetings) is { } last && last.HeldOn > earliest ? last.HeldOn : earliest;
    }

    private RepresentativesArePublished PublishedBefore(DateOnly? meeting, DateOnly today) => new(
        DelegationOf(Side.Worker)?.PublishedOn,
        DelegationOf(Side.Employer)?.PublishedOn,
        Law.Find(Matters.RepresentativesPublished, today) is not null,
        CitePublication(today)) { MeetingOn = meeting };

    private BargainingGoesOn GoesOn(DateOnly today) => new(
        Last(Record.Suspensions) is { ResumedOn: null } running ? running.From : null, Cite(Matters.Suspension, today));

    private IReadOnlyList<Rule> ConditionsToMeet(DateOnly today)
    {
        var (worker, employer) = (DelegationOf(Side.Worker), DelegationOf(Side.Employer));
        return
        [
            GoesOn(today),
            new TextIsUnchanged(Record.DraftClosedOn),
            new BothSidesHaveRepresentatives(worker is not null, employer is not null, Cite(Matters.RepresentativesParity, today)),
            NumbersAreFair(Side.Worker, worker?.Members.Count ?? 0, employer?.Members.Count, today),
            PublishedBefore(null, today),
        ];
    }
}
