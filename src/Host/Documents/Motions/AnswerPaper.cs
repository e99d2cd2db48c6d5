using Domain.Motions;
using Host.Documents.Content;
using Host.Pages.Text;

namespace Host.Documents.Motions;

/// <summary>
/// 提案答复函, with the signatures of the co-handlers, the page for the seal and the list on which the authors rate it. Until
/// every co-handler has signed and it has left, it says on its head that it is a draft.
/// </summary>
internal static class AnswerPaper
{
    public static Document Of(Motion motion)
    {
        var record = motion.Record;
        var (round, answer) = (record.Round!, record.Round!.Answer!);
        return new(TitleOf(record), record.Employer.Name,
        [
            new Ends($"编号：{answer.Number ?? Blank}", $"签发人：{answer.Signer ?? Blank}"),
            new TitleLine($"{record.Employer.Name}\n{TitleOf(record)}"),
            .. answer.SentOn is null ? [new Paragraph("（送审稿，会签、签发以前不得送达）", ParagraphLook.Centre)] : Array.Empty<Block>(),
            new Paragraph($"{To(record)}：", ParagraphLook.Plain),
            new Paragraph($"提出的“{record.Text!.Title}”（{record.Number}）收悉。经研究办理，现答复如下："),
            .. Again(record),
            new Paragraph(answer.Draft.Text),
            new Paragraph(GradeOf(answer.Draft)) { Lead = "办理结果：" },
            .. Merged(record),
            new Paragraph(Handling(round)) { Lead = "承办情况：" },
            new Paragraph($"感谢对本单位工作的关心和支持。{RateBy(record)}"),
            new Paragraph($"联系人：{Blank}　联系电话：{Blank}"),
            new Paragraph(""),
            new Paragraph($"{record.Employer.Name}（盖章）", ParagraphLook.Signed),
            new Paragraph(round.Lead.Department, ParagraphLook.Signed),
            new Paragraph(answer.SentOn is { } sent ? Day(sent) : "　　　　年　　月　　日", ParagraphLook.Signed),
            .. AnswerPages.Signatures(TitleOf(record), round),
            .. AnswerPages.Seal(record, answer),
            .. AnswerPages.Ratings(record, round),
        ]);
    }

    private const string Blank = "＿＿＿＿＿＿";

    /// <summary>关于提〔2026〕15号提案的答复; what goes on as an opinion is called one.</summary>
    public static string TitleOf(MotionRecord record) => $"关于{record.Number}{KindOf(record)}的答复";

    private static string KindOf(MotionRecord record) => record.Opinion is null ? "提案" : "意见建议";

    private static string Day(DateOnly day) => DayText.Of(day, english: false);

    private static string To(MotionRecord record) =>
        record.Delegation ?? string.Join('、', record.Authors.Select(author => author.Name)) + "代表";

    /// <summary>B names its day, the one named last where the plan came back; C its reason.</summary>
    private static string GradeOf(AnswerText draft) => EnumWords.Of(draft.Grade).Zh + draft.Grade switch
    {
        AnswerGrade.Planned => $"，计划于{Day(draft.PlannedFor!.Value)}前完成，每季度回访一次。",
        AnswerGrade.NotPossibleNow => $"。原因：{draft.Reason}",
        _ => "。",
    };

    private static IEnumerable<Block> Again(MotionRecord record)
    {
        var before = record.Rounds.SkipLast(1).Where(round => round.Answer?.SentOn is not null).ToList();
        return before.Count == 0 ? [] :
        [
            new Paragraph($"对{Day(before[^1].Answer!.SentOn!.Value)}的答复（{before[^1].Answer!.Number}）的评价为不满意，现由{record.Round!.Leader}负责重新办理。"),
        ];
    }

    private static IEnumerable<Block> Merged(MotionRecord record) => record.Merged.Count == 0 ? [] :
    [
        new Paragraph($"本答复同时答复并入本案的{string.Join('、', record.Merged.Select(merged => merged.Number))}提案。"),
    ];

    private static string Handling(HandlingRound round) =>
        $"由{round.Lead.Department}主办"
        + (round.CoHandlers.Count > 0 ? $"，{string.Join('、', round.CoHandlers.Select(part => part.Department))}会办" : "")
        + (round.Leader.Length > 0 ? $"，责任领导{round.Leader}。" : "。")
        + (round.IsImported ? "" : $"{Day(round.AssignedOn)}交办，答复期限为{Day(round.Due)}" + EndOf(round));

    private static string EndOf(HandlingRound round) => round.Extension is { } extension
        ? $"（经批准延长，原期限{Day(round.FirstDue)}，理由：{extension.Reason}）。"
        : "。";

    private static string RateBy(MotionRecord record) => record.Standing is { State: MotionState.Rating, NextOn: { } last }
        ? $"请于{Day(last)}前（含当日）对本答复作出满意、基本满意或者不满意的评价。"
        : "请对本答复作出满意、基本满意或者不满意的评价。";
}
