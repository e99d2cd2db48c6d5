using Domain.Motions;
using Host.Documents.Content;
using Host.Pages.Text;

namespace Host.Documents.Motions;

/// <summary>The pages behind an answer: 会签页, 用印页 and 评价页.</summary>
internal static class AnswerPages
{
    private const string Mark = "√";

    private static readonly IReadOnlyList<Column> SigningColumns =
        [new("部门", 23), new("承办内容", 24), new("签字人", 14, true), new("签字日期", 24, true), new("手签", 15)];

    private static readonly IReadOnlyList<Column> RatingColumns =
        [new("姓名", 16, true), new("满意", 11, true), new("基本满意", 13, true), new("不满意", 11, true), new("意见", 32), new("签字", 17)];

    public static IEnumerable<Block> Signatures(string title, HandlingRound round) =>
    [
        new PageBreak(),
        new TitleLine("会签页"),
        new Paragraph(title, ParagraphLook.Centre),
        new Table(SigningColumns,
        [
            [$"{round.Lead.Department}（主办）", round.Lead.Task, round.Answer!.Signer ?? "", Day(round.Answer.SentOn), ""],
            .. round.CoHandlers.Select(part => (IReadOnlyList<string>)
                [$"{part.Department}（会办）", part.Task, part.SignedBy ?? "", Day(part.SignedOn), ""]),
        ])
        {
            RowHeight = 12,
        },
        new Paragraph(Awaited(round)),
    ];

    public static IEnumerable<Block> Seal(MotionRecord record, MotionAnswer answer) =>
    [
        new PageBreak(),
        new TitleLine("用印页"),
        new Form(
        [
            ("文件名称", AnswerPaper.TitleOf(record)),
            ("文件编号", answer.Number ?? ""),
            ("签发人", answer.Signer ?? ""),
            ("签发日期", Day(answer.SentOn)),
            ("用印单位", record.Employer.Name),
            ("用印份数", ""),
            ("经办人", ""),
            ("监印人", ""),
            ("用印日期", ""),
        ]),
        new Form([("用印处", "")]) { LineHeight = 70 },
    ];

    public static IEnumerable<Block> Ratings(MotionRecord record, HandlingRound round)
    {
        var given = (round.Surveys is [.., var last] ? last.Ratings : []).ToDictionary(rating => rating.By.Id);
        return
        [
            new PageBreak(),
            new TitleLine("提案答复评价表"),
            new Paragraph(AnswerPaper.TitleOf(record), ParagraphLook.Centre),
            new Table(RatingColumns, [.. record.Authors.Select(author => Line(author, given.GetValueOrDefault(author.Id)))]) { RowHeight = 12 },
            new Paragraph("在一栏内画“√”。评价为不满意的，由上一级领导负责重新办理。", ParagraphLook.Note),
        ];
    }

    private static IReadOnlyList<string> Line(MotionPerson author, Rating? given) =>
    [
        author.Name, MarkOf(given, Satisfaction.Satisfied), MarkOf(given, Satisfaction.BasicallySatisfied),
        MarkOf(given, Satisfaction.Dissatisfied), given?.Remark ?? "", "",
    ];

    private static string MarkOf(Rating? given, Satisfaction value) => given?.Value == value ? Mark : "";

    private static string Awaited(HandlingRound round) => round.IsImported
        ? "往年登记未载明会签情况。"
        : round.AwaitedSignatures.Count == 0
        ? "会办部门均已会签。"
        : $"尚未会签：{string.Join('、', round.AwaitedSignatures)}。全部会签以前，答复不得送达。";

    private static string Day(DateOnly? day) => day is { } known ? DayText.Of(known, english: false) : "";
}
