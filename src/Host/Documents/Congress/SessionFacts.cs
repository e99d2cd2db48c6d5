using Domain.Calendar;
using Domain.Congress.Sessions;
using Domain.Law;
using Domain.Organisations;
using Host.Documents.Reports;

namespace Host.Documents.Congress;

/// <summary>What the papers of a session are made of.</summary>
/// <param name="Session">The session with the law of its place, over the record as the papers' reader may see it.</param>
/// <param name="HigherUnion">The union above; empty where none is registered.</param>
/// <param name="Reader">Through which office the papers are asked for.</param>
internal sealed record SessionFacts(Session Session, string HigherUnion, Office Reader)
{
    /// <summary>The facts as an office may see them: what came of an appraisal is for those who were named beforehand.</summary>
    public static SessionFacts For(Session session, string higherUnion, Office reader) =>
        new(new Session(session.Id, session.ShownTo(reader), session.Law), higherUnion, reader)
        {
            Tellers = [.. session.Record.Items.Where(item => item.Stands).SelectMany(TellersOf).Distinct()],
        };

    /// <summary>Who counted, in the order of the items; they sign, also where what they counted is not for the papers' reader.</summary>
    public IReadOnlyList<string> Tellers { get; init; } = [];

    /// <summary>Whether what was counted of an item is for the papers' reader.</summary>
    public bool MaySee(SessionItem item) => Session.MaySee(item, Reader).Holds;

    /// <summary>What is reported to the session on earlier resolutions and on motions; null where it is not asked for.</summary>
    public ReportInput? Report { get; init; }

    /// <summary>A place that is left for the hand.</summary>
    public const string Blank = "＿＿＿＿＿＿";

    /// <summary>A day that is left for the hand.</summary>
    public const string BlankDay = "　　　　年　　月　　日";

    public SessionRecord Record => Session.Record;

    public string Unit => Record.Employer.Name;

    /// <summary>第三届职工代表大会第二次会议.</summary>
    public string Title => Record.Name.Title.Zh;

    /// <summary>The unit's name with it, as titles begin.</summary>
    public string FullTitle => Unit + Title;

    public bool IsGeneral => Record.Name.Kind == SessionKind.GeneralMeeting;

    /// <summary>Those who are entitled, as papers call them.</summary>
    public string Members => IsGeneral ? "职工" : Session.IsJointMeeting ? "代表团（组）长和专门委员会负责人" : "职工代表";

    /// <summary>The body whose resolutions they are.</summary>
    public string Body => Unit + (IsGeneral ? "职工大会" : "职工代表大会");

    /// <summary>The items that stand, by number.</summary>
    public IReadOnlyList<SessionItem> Items => [.. Record.Items.Where(item => item.Stands)];

    /// <summary>The meeting that was called last and not put off.</summary>
    public SessionCall Call => Session.Call!;

    /// <summary>The numbers of those who came to it, whether they stayed or not; empty where heads were counted.</summary>
    public IReadOnlySet<int> Attended => Record.Attendances
        .Where(stay => Shanghai.DayOf(stay.ArrivedAt) >= Call.PlannedFor).Select(stay => stay.Number).ToHashSet();

    /// <summary>实到: how many came.</summary>
    public int Present => Record.Representatives.Count > 0 ? Attended.Count : Record.Heads ?? 0;

    /// <summary>The rule on how many must be there, on the day of the call.</summary>
    public RuleRow Quorum => Session.Law.Get(Matters.CongressQuorum, Call.CalledOn);

    /// <summary>The fewest who must be there.</summary>
    public int Needed => Quorum.Share.Needed(Session.Entitled);

    private static IEnumerable<string> TellersOf(SessionItem item) =>
    [
        .. item.Vote?.Counts.Select(count => count.Teller) ?? [], .. item.Appraisal?.Tallies.Select(tally => tally.Teller) ?? [],
        .. item.Choice?.Tallies.Select(tally => tally.Teller) ?? [],
    ];

    /// <summary>A day counted from the close of the meeting; null where the place has no such rule.</summary>
    public ReasonedDeadline? FromClose(string matter) =>
        Record.ClosedOn is { } closed ? Session.Law.Deadline(matter, closed) : null;
}
