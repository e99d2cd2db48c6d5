using Domain.Motions;
using Host.Documents.Content;
using Host.Motions.Awards;
using Host.Pages.Text;

namespace Host.Documents.Motions;

/// <summary>优秀提案案例集: an index by topic, then each motion from its matter to what came of it.</summary>
internal static class CasebookPaper
{
    private static readonly IReadOnlyList<Column> IndexColumns = [new("序号", 8, true), new("案由", 48), new("提案人", 22), new("主办部门", 22)];

    public static Document Of(Casebook book) => new(TitleOf(book.Year), book.Union,
    [
        new TitleLine($"{book.Union}\n{TitleOf(book.Year)}"),
        new Paragraph($"共收录优秀提案{book.Motions.Count}件", ParagraphLook.Centre),
        new Heading(1, "目录（按类别）"),
        .. book.Motions.Index().GroupBy(motion => motion.Item.Item.Record.Text!.Topic).OrderBy(topic => topic.Key).SelectMany(topic => IndexOf(topic.Key, [.. topic])),
        .. book.Motions.SelectMany((motion, at) => CaseOf(motion.Item, motion.Authors, at + 1)),
    ]);

    public static string TitleOf(int year) => $"{year}年度优秀提案案例集";

    private static IEnumerable<Block> IndexOf(MotionTopic topic, IReadOnlyList<(int Index, (AwardItem Item, string Authors) Motion)> motions) =>
    [
        new Heading(2, EnumWords.Of(topic).Zh),
        new Table(IndexColumns, [.. motions.Select(motion => (IReadOnlyList<string>)
            [$"{motion.Index + 1}", motion.Motion.Item.Record.Text!.Title, motion.Motion.Authors, motion.Motion.Item.Record.Round?.Lead.Department ?? ""])]),
    ];

    private static IEnumerable<Block> CaseOf(AwardItem item, string authors, int number)
    {
        var record = item.Record;
        return
        [
            new PageBreak(),
            new Heading(1, $"案例{number}　{record.Text!.Title}"),
            Said("编号", record.Number),
            Said("提案人", authors + (record.Seconders.Count > 0 ? $"，附议{record.Seconders.Count}人" : "")),
            Said("类别", EnumWords.Of(record.Text.Topic).Zh),
            new Heading(2, "提案理由"),
            new Paragraph(record.Text.Reasons.Length > 0 ? record.Text.Reasons : "（登记中未载明）"),
            new Heading(2, "建议措施"),
            new Paragraph(record.Text.Measures.Length > 0 ? record.Text.Measures : "（登记中未载明）"),
            new Heading(2, "办理与答复"),
            .. record.Rounds.SelectMany(Handled),
            new Heading(2, "办理结果与评价"),
            .. record.Closing is { Text.Length: > 0 } closing ? [new Paragraph(closing.Text)] : Array.Empty<Block>(),
            new Paragraph(string.Join('；', item.Reasons.Select(reason => reason.Zh)) + "。"),
            new Heading(2, "评定理由"),
            new Paragraph(record.Award!.Reason),
        ];
    }

    private static IEnumerable<Block> Handled(HandlingRound round)
    {
        var others = string.Join('、', round.CoHandlers.Select(part => part.Department));
        yield return Said("承办部门", round.Lead.Department + (others.Length > 0 ? $"（会办：{others}）" : ""));
        if (round.Answer is { SentOn: { } sent } answer)
        {
            yield return Said("答复", $"{answer.Draft.Text}（{DayText.Of(sent, english: false)}，{EnumWords.Of(answer.Draft.Grade).Zh}）");
        }

        foreach (var review in round.Reviews)
        {
            yield return Said(review.IsDone ? "落实" : "进展", $"{review.Report}（{DayText.Of(review.On, english: false)}）");
        }
    }

    private static Paragraph Said(string lead, string text) => new(text) { Lead = $"{lead}：" };
}
