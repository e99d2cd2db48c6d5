using System.Globalization;
using Domain.Congress.Sessions;
using Host.Documents.Content;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>会议议程.</summary>
internal static class AgendaPaper
{
    public static Document Of(SessionFacts facts) => new($"{facts.FullTitle}议程", facts.Record.Union.Name,
    [
        new TitleLine($"{facts.Unit}\n{facts.Title}议程"),
        new Paragraph(facts.Record.Number, ParagraphLook.Centre),
        new Paragraph($"{DayOfWeek(facts.Call.PlannedFor)}{facts.Call.Time}") { Lead = "时间：" },
        new Paragraph(facts.Call.Place) { Lead = "地点：" },
        new Paragraph(SessionFacts.Blank) { Lead = "主持：" },
        new Table(
            [new("序号", 8, true), new("议程", 40), new("报告人", 18, true), new("方式", 17, true), new("时间", 17, true)],
            [.. Lines(facts).Select((line, i) => (IReadOnlyList<string>)[$"{i + 1}", .. line])])
        {
            RowHeight = 10,
        },
    ]);

    private static IEnumerable<string[]> Lines(SessionFacts facts) =>
    [
        [
            $"报告到会人数：应到{facts.Session.Entitled}人，须有{facts.Needed}人以上到会方可开会（{facts.Quorum.ToCitation()}）。宣布开会",
            "主持人", "", "",
        ],
        .. facts.Session.Agenda.Select(line => new[] { SessionWords.Of(line.Item), line.Item.Presenter, WayOf(line.Item), TimeOf(line) }),
        ["宣布表决结果和大会决议", "主持人", "", ""],
        ["宣布闭会", "主持人", "", ""],
    ];

    /// <summary>From when to when; left for the hand where nothing is arranged.</summary>
    private static string TimeOf(AgendaLine line) => line is { From: { } from, To: { } to }
        ? string.Create(CultureInfo.InvariantCulture, $"{from:HH:mm}至{to:HH:mm}")
        : "";

    private static string WayOf(SessionItem item) => !item.IsVotedOn ? "听取"
        : item.Appraisal is not null ? "无记名评议"
        : item.Vote?.Method == VoteMethod.ShowOfHands ? "举手表决"
        : "无记名投票";
}
