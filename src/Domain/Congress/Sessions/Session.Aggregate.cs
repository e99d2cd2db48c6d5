using Domain.Bargaining;
using Domain.Calendar;
using Domain.Congress.Rules;
using Domain.Law;
using Domain.Organisations;
using Domain.Procedures;

namespace Domain.Congress.Sessions;

/// <content>What every case can be asked.</content>
public sealed partial class Session : ICaseAggregate
{
    /// <summary>The matter of the duty to hold the meeting: its day is the one that was called.</summary>
    public const string MeetingDay = "meeting-day";

    /// <summary>The matter of the duties before the papers are out: their last day is that of the papers.</summary>
    public const string TopicsDay = "topics-day";

    /// <summary>The matter of the duty to draw the resolutions up.</summary>
    public const string ResolutionsDay = "resolutions-day";

    /// <summary>The union with its officer and its tellers, and the employer.</summary>
    public IReadOnlyList<CasePart> Parts =>
    [
        new(Record.Union.Unit, Office.UnionOfficer, Record.Union.Name),
        new(Record.Employer.Unit, Office.HrDepartment, Record.Employer.Name),
        new(Record.Union.Unit, Office.Teller, Record.Union.Name),
        .. Departments.Select(department => new CasePart(Record.Employer.Unit, Office.Department, Record.Employer.Name)
        {
            Holder = department, SeesItAtOnce = true,
        }),
    ];

    /// <summary>
    /// The management may fill in its parts of a joint meeting's report, which is a task of its own; a department has the
    /// resolutions in hand that it carries out.
    /// </summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="office">One of the activity's offices.</param>
    public IReadOnlyList<string>? HoldersOf(string activity, Office office) => (activity, office) switch
    {
        ("Congress.PrepareJointMeeting", Office.HrDepartment) => [],
        ("Congress.FollowResolutions", Office.Department) => Departments,
        _ => null,
    };

    private IReadOnlyList<string> Departments => [.. Record.Resolutions.Select(r => r.Department).OfType<string>().Distinct()];

    /// <summary>None: a session has no term of its own.</summary>
    public DateOnly? ExpiresOn => null;

    /// <inheritdoc />
    public DutyDeadline? DeadlineOf(string? matter, DateTimeOffset openedAt)
    {
        switch (matter)
        {
            case null:
                return null;
            case MeetingDay:
                return Call is { } call ? new(call.PlannedFor, call.PlannedFor, null) : null;
            case TopicsDay:
                return LastDayForPapers is { } papers ? new(papers, null, null) : null;
            case ResolutionsDay:
                return LastDayForResolutions is { } drawn ? new(drawn, null, null) : null;
            default:
                return CountedOf(matter, Shanghai.DayOf(openedAt));
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<Rule> ConditionsOf(string activity, DateOnly today) => activity switch
    {
        "Congress.HoldMeeting" or "Congress.HoldJointMeeting" => ConditionsToMeet(today),
        _ => [],
    };

    /// <inheritdoc />
    public IReadOnlyList<Rule> ConditionsOfAct(string act, string activity, DateOnly today) => act switch
    {
        "propose-topics" or "finish-preparation" => ConditionsToPropose(),
        "open-vote" => ConditionsToVote(today),
        _ when IsCount(act) => [new VoteAwaitsItsCount(act, VotedOnNow is { Vote.Method: not VoteMethod.ByPhone } item && TakesCount(item, act))],
        "postpone-session" => ConditionsToPostpone(),
        "waive-late-papers" => ConditionsToWaive(today),
        "declare-quorum-missed" => ConditionsToBreakUp(today),
        "close-meeting" => ConditionsToClose(today),
        "finish-resolutions" => ConditionsToFinish(),
        "write-report" => [new ReportIsStillADraft(ReportItem is not null, Record.HeardReport?.On)],
        _ => ConditionsOf(activity, today),
    };

    /// <summary>Whether an act enters what tellers counted.</summary>
    /// <param name="act">The act's stored name.</param>
    public static bool IsCount(string act) => act is "enter-count" or "enter-paper-count" || OfAppraisal(act) || OfChoice(act);

    private static bool OfAppraisal(string act) => act is "enter-appraisal-count" or "enter-signed-appraisal";

    private static bool OfChoice(string act) => act is "enter-ranking-count" or "enter-signed-ranking";

    private static bool TakesCount(SessionItem item, string act) =>
        OfAppraisal(act) ? item.Appraisal is not null : OfChoice(act) ? item.Choice is not null : item.IsYesOrNo;

    /// <summary>Nothing is said of a session beyond its conditions.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="today">The day asked about.</param>
    public IReadOnlyList<Rule> RemarksOn(string activity, DateOnly today) => [];

    /// <summary>Nothing of a session happens by itself: a meeting that was not held is not held by a clock.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="moment">The program, and when.</param>
    /// <exception cref="ArgumentOutOfRangeException">Always.</exception>
    public string Lapse(string activity, ActMoment moment) =>
        throw new ArgumentOutOfRangeException(nameof(activity), activity, "Nothing follows by itself.");

    private DutyDeadline? CountedOf(string matter, DateOnly opened)
    {
        var start = Law.Find(matter, opened)?.StartEvent switch
        {
            StartEvent.DutyOpened => opened,
            StartEvent.CongressPlanned => IsJointMeeting ? null : Call?.PlannedFor,
            StartEvent.CongressClosed => Record.ClosedOn,
            _ => null,
        };
        return start is { } day && Law.Deadline(matter, day, opened) is { } reasoned
            ? new(reasoned.Deadline.Due, reasoned.Deadline.Opens, reasoned)
            : null;
    }
}
