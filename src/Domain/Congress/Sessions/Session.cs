using Domain.Bargaining;
using Domain.Bargaining.Rules;
using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Sessions;

/// <summary>
/// One session of a workers' congress. Each method is named after its act: it happens and returns the outcome's name, or
/// null where the activity stays open, or it is refused with its named rule and has changed nothing.
/// </summary>
/// <param name="id">The case.</param>
/// <param name="record">What is known of it.</param>
/// <param name="law">The rules of its place.</param>
public sealed partial class Session(CaseId id, SessionRecord record, Statutes law)
{
    /// <summary>The case.</summary>
    public CaseId Id { get; } = id;

    /// <summary>Everything that is known; every act replaces it.</summary>
    public SessionRecord Record { get; private set; } = record;

    /// <summary>The rules of the session's place, each asked for the day of the act.</summary>
    public Statutes Law { get; } = law;

    /// <summary>All who are entitled to vote: the representatives, or all workers at a general meeting that counts heads.</summary>
    public int Entitled => Record.Representatives.Count > 0 ? Record.Representatives.Count(r => r.EndedOn is null) : Record.Staff;

    /// <summary>Opens a session: nothing is on its list yet.</summary>
    /// <param name="id">The new case's id.</param>
    /// <param name="opening">What it begins with.</param>
    /// <param name="law">The rules of its place.</param>
    public static Session Open(CaseId id, SessionOpening opening, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return new Session(id, new SessionRecord
        {
            Number = opening.Number,
            Place = opening.Place,
            Union = opening.Union,
            Employer = opening.Employer,
            Name = opening.Name,
            IntendedFor = opening.IntendedFor ?? LastDayToMeet(opening, law),
            WarningWeeks = opening.WarningWeeks,
        }, law);
    }

    /// <summary>
    /// A congress, and a general meeting in its place, meets as often a year as the row in force says: once (企业民主管理规定
    /// Art 17), or each half-year where the state owns an industrial enterprise (WC-28). It meets by the end of that part of
    /// the year.
    /// </summary>
    private static DateOnly? LastDayToMeet(SessionOpening opening, Statutes law) =>
        opening is { OpenedOn: { } day, Name.Kind: SessionKind.Annual or SessionKind.GeneralMeeting }
        && law.Find(Matters.CongressMeetings, day) is { } row
            ? Calendar.YearEnd.OfPart(day, row.Number)
            : null;

    private Citation? Cite(string matter, DateOnly on) => Law.Find(matter, on)?.ToCitation();

    private SessionItem Find(int number)
    {
        var item = Record.Items.FirstOrDefault(i => i.Number == number && i.Stands);
        new ItemIsOnTheList(number, item is not null).Enforce();
        return item!;
    }

    private void Put(SessionItem changed) => Record = Record with
    {
        Items = [.. Record.Items.Select(item => item.Number == changed.Number ? changed : item)],
    };

    private static string Needed(string? text, int most, string field) => Bounded(text, (1, most), field);

    private static string Optional(string? text, int most, string field) => Bounded(text, (0, most), field);

    private static string Bounded(string? text, (int Least, int Most) bounds, string field)
    {
        var kept = PlainText.Of(text);
        new TextIsWithinItsBounds(field, kept.Length, bounds.Least, bounds.Most).Enforce();
        return kept;
    }

    private static void Enforce(IReadOnlyList<Rule> rules)
    {
        foreach (var rule in rules)
        {
            rule.Enforce();
        }
    }
}
