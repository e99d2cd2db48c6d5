using Domain.Congress.Sessions;
using Domain.Law;
using Host.Documents.Content;
using Host.Pages.Text;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>The report to the union above, within the place's days where the place names any.</summary>
internal static class HigherUnionPaper
{
    private static readonly IReadOnlyList<Column> Items = [new("序号", 8, true), new("议题", 36), new("审议表决情况", 56)];

    private static readonly IReadOnlyList<Column> Resolutions = [new("决议", 40), new("落实单位", 24), new("步骤数", 12, true), new("完成期限", 24, true)];

    public static Document Of(SessionFacts facts) => new($"关于{facts.FullTitle}情况的报告", facts.Record.Union.Name,
    [
        new TitleLine($"关于{facts.Unit}\n{facts.Title}情况的报告"),
        new Paragraph(facts.Record.Number, ParagraphLook.Centre),
        new Paragraph($"{(facts.HigherUnion.Length > 0 ? facts.HigherUnion : SessionFacts.Blank)}：", ParagraphLook.Plain),
        new Paragraph($"{facts.FullTitle}已于{Day(facts.Record.ClosedOn!.Value)}在{facts.Call.Place}闭会。{Term(facts)}现将有关情况报告如下："),
        new Heading(1, "一、会议基本情况"),
        new Paragraph(
            $"会议于{DayOfWeek(facts.Call.PlannedFor)}召开，应到{facts.Members}{facts.Session.Entitled}人，实到{facts.Present}人。"
            + $"会前征求了职工意见，议题与行政方商定；会议材料送达{facts.Record.Receipts.Count}人。"),
        new Heading(1, "二、议题审议和表决情况"),
        new Table(Items, [.. facts.Items.Select((item, i) => (IReadOnlyList<string>)[$"{i + 1}", item.Title, ResultOf(facts, item)])]),
        new Heading(1, "三、大会决议"),
        .. facts.Record.Resolutions.Count == 0 ? [new Paragraph("本次会议没有形成决议。")] : Decided(facts),
        new Heading(1, "四、公布情况"),
        new Paragraph(Published(facts)),
        new Paragraph("特此报告。"),
        .. Signed(facts.Record.Union.Name, facts.Record.Report is { } report ? Day(report.On) : SessionFacts.BlankDay),
    ]);

    private static string Term(SessionFacts facts) =>
        facts.FromClose(Matters.CongressReport) is { } deadline ? $"{Until(deadline)}报告上级工会。" : "";

    private static string ResultOf(SessionFacts facts, SessionItem item) =>
        item.Vote?.AnnouncedAt is not null ? ItemResults.Of(facts, item)
        : item.Heard is not null ? $"已听取，登记审议意见{item.Opinions.Count}条"
        : "未审议";

    private static IEnumerable<Block> Decided(SessionFacts facts) =>
    [
        new Table(Resolutions, [.. facts.Record.Resolutions.Select(r => (IReadOnlyList<string>)[r.Title, r.CarriedOutBy, $"{r.Steps.Count}", Day(r.DueOn)])]),
    ];

    private static string Published(SessionFacts facts) => facts.Record.Publication is { } publication
        ? $"决议已于{Day(publication.On)}在本单位公布，公布方式：{publication.How}。"
        : facts.FromClose(Matters.ResolutionsPublished) is { } deadline ? $"决议{Until(deadline)}在本单位公布。"
        : "决议即将在本单位公布。";
}
