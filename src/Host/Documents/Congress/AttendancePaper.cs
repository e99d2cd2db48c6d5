using System.Globalization;
using Domain.Calendar;
using Domain.Congress.Sessions;
using Host.Documents.Content;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>签到表: for signing by hand at the door, with the times that are already in the record.</summary>
internal static class AttendancePaper
{
    /// <summary>Lines for a general meeting without a list; a larger one prints the paper twice.</summary>
    private const int MostLines = 500;

    private static readonly IReadOnlyList<Column> Columns =
        [new("序号", 9, true), new("姓名", 20, true), new("签到", 27), new("到会时间", 18, true), new("备注", 26)];

    public static Document Of(SessionFacts facts) => new($"{facts.FullTitle}签到表", facts.Record.Union.Name,
    [
        new TitleLine($"{facts.Unit}\n{facts.Title}签到表"),
        new Paragraph($"{DayOfWeek(facts.Call.PlannedFor)}{facts.Call.Time}　{facts.Call.Place}", ParagraphLook.Centre),
        new Paragraph($"应到{facts.Session.Entitled}人，实到{ToCome(facts)}人。须有{facts.Needed}人以上到会方可开会（{facts.Quorum.ToCitation()}）。"),
        .. facts.Record.Representatives.Count > 0 ? Lists(facts) : [Blank(facts)],
        new Paragraph("签到负责人（签字）：＿＿＿＿＿＿", ParagraphLook.Plain),
        new Paragraph("核对人（签字）：＿＿＿＿＿＿", ParagraphLook.Plain),
    ]);

    private static string ToCome(SessionFacts facts) =>
        facts.Present > 0 ? facts.Present.ToString(CultureInfo.InvariantCulture) : "＿＿＿";

    private static IEnumerable<Block> Lists(SessionFacts facts)
    {
        var arrivals = facts.Record.Attendances
            .Where(stay => facts.Attended.Contains(stay.Number) && Shanghai.DayOf(stay.ArrivedAt) >= facts.Call.PlannedFor)
            .GroupBy(stay => stay.Number).ToDictionary(stays => stays.Key, stays => stays.First());
        return facts.Session.WithMandate.GroupBy(person => person.Delegation).SelectMany((delegation, i) => (IEnumerable<Block>)
        [
            new Heading(2, $"{InBrackets(i + 1)}{delegation.Key}（{delegation.Count()}人）"),
            new Table(Columns, [.. delegation.Select(person => Row(person, arrivals.GetValueOrDefault(person.Number)))]) { RowHeight = 9 },
        ]);
    }

    private static IReadOnlyList<string> Row(SessionRepresentative person, Attendance? stay) =>
    [
        person.Number.ToString(CultureInfo.InvariantCulture), person.Name, "",
        stay is null ? "" : Shanghai.TimeOf(stay.ArrivedAt).ToString("HH:mm", CultureInfo.InvariantCulture),
        person.IsHead ? "团（组）长" : "",
    ];

    private static Table Blank(SessionFacts facts) => new(Columns,
        [.. Enumerable.Range(1, Math.Min(facts.Session.Entitled, MostLines)).Select(n => (IReadOnlyList<string>)[$"{n}", "", "", "", ""])])
    {
        RowHeight = 9,
    };
}
