using Domain.Congress.Sessions;
using Domain.Law;
using Host.Documents.Content;
using Host.Pages.Text;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>会议通知, with the list on which everybody signs for the papers.</summary>
internal static class NoticePaper
{
    public static Document Of(SessionFacts facts) => new($"关于召开{facts.FullTitle}的通知", facts.Record.Union.Name,
    [
        new TitleLine($"关于召开{facts.Unit}\n{facts.Title}的通知"),
        new Paragraph(facts.Record.Number, ParagraphLook.Centre),
        new Paragraph(facts.IsGeneral ? "全体职工：" : "各代表团（组）、全体职工代表：", ParagraphLook.Plain),
        new Paragraph($"经征求职工意见并与行政方商定，定于{DayOfWeek(facts.Call.PlannedFor)}召开{facts.FullTitle}。现将有关事项通知如下："),
        new Heading(1, "一、时间和地点"),
        new Paragraph($"{DayOfWeek(facts.Call.PlannedFor)}{facts.Call.Time}") { Lead = "时间：" },
        new Paragraph(facts.Call.Place) { Lead = "地点：" },
        new Heading(1, "二、会议议题"),
        .. facts.Items.Select((item, i) => new Paragraph($"{InBrackets(i + 1)}{SessionWords.Of(item)}{By(item)}。")),
        new Heading(1, "三、参会人员"),
        new Paragraph(Who(facts)),
        new Paragraph($"依照{facts.Quorum.ToCitation()}，须有{facts.Needed}人以上到会方可开会。因故不能到会的，请在会前书面请假。"),
        .. PaidTime(facts),
        .. Served(facts),
        .. Signed(facts.Record.Union.Name, Day(facts.Call.CalledOn)),
        .. ReceiptList(facts),
    ]);

    private static string By(SessionItem item) => item.Presenter.Length > 0 ? $"（报告人：{item.Presenter}）" : "";

    private static string Who(SessionFacts facts) => facts.Record.Representatives.Count > 0
        ? $"全体{facts.Members}{facts.Session.Entitled}人。"
        : $"全体职工{facts.Session.Entitled}人。";

    private static IEnumerable<Block> PaidTime(SessionFacts facts) =>
        facts.Session.Law.Find("congress-paid-time", facts.Call.CalledOn) is { } row && !facts.IsGeneral
            ? [new Paragraph($"依照{row.ToCitation()}，{row.Zh}")]
            : [];

    private static IEnumerable<Block> Served(SessionFacts facts) => facts.Session.LastDayToServe is not { } last ? [] :
    [
        new Heading(1, "四、会议材料"),
        new Paragraph(
            $"依照{facts.Session.Law.Get(Matters.CongressNotice, facts.Call.CalledOn).ToCitation()}，会议材料最迟于{Day(last)}（含当日）送达"
            + $"{facts.Members}，收到后请在送达签收表上签名，认真阅读并听取所在选举单位职工的意见。"),
    ];

    private static IEnumerable<Block> ReceiptList(SessionFacts facts)
    {
        if (facts.Record.Representatives.Count == 0)
        {
            return [];
        }

        var receipts = facts.Record.Receipts.ToDictionary(receipt => receipt.Number);
        var unreached = facts.Record.Unreached.ToDictionary(person => person.Number, person => person.Reason);
        return
        [
            new PageBreak(),
            new TitleLine("会议材料送达签收表"),
            new Paragraph(facts.FullTitle, ParagraphLook.Centre),
            new Table(
                [new("序号", 8, true), new("姓名", 18, true), new("代表团（组）", 24), new("送达情况", 34), new("签名", 16)],
                [.. facts.Session.WithMandate.Select(r => (IReadOnlyList<string>)
                    [$"{r.Number}", r.Name, r.Delegation, StateOf(r.Number, receipts, unreached), ""])])
            {
                RowHeight = 9,
            },
        ];
    }

    private static string StateOf(int number, Dictionary<int, PaperReceipt> receipts, Dictionary<int, string> unreached) =>
        receipts.TryGetValue(number, out var receipt) ? $"{Day(receipt.On)}{EnumWords.Of(receipt.Means).Zh}"
        : unreached.TryGetValue(number, out var reason) ? $"未能送达：{reason}"
        : "";
}
