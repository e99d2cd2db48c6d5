using Domain.Congress.Ballots;
using Domain.Congress.Sessions;
using Domain.Law;
using Host.Documents.Content;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>
/// 表决票、评议票 and 选择票: the same for everybody of a voter group. Where it fits, two stand on a sheet to be cut apart; each
/// item is on a sheet of its own.
/// </summary>
internal static class BallotPapers
{
    /// <summary>Millimetres in which a mark is made; with it the first paper ends at the middle of the sheet.</summary>
    private const int MarkingHeight = 26;
    private const int LineHeight = 10;

    /// <summary>What is voted on in secret on paper; a show of hands and a ballot by phone need none.</summary>
    public static IReadOnlyList<SessionItem> ItemsOf(SessionFacts facts) =>
        [.. facts.Items.Where(item => item.IsVotedOn && item.Vote?.Method is null or VoteMethod.SecretBallot)];

    public static Document Of(SessionFacts facts) => new(
        $"{facts.FullTitle}表决票", facts.Record.Union.Name,
        [
            .. ItemsOf(facts).SelectMany(item => Sheets(facts, item)).SelectMany((sheet, i) => (IEnumerable<Block>)
                [.. i > 0 ? [new PageBreak()] : Array.Empty<Block>(), .. sheet]),
        ])
    {
        IsNumbered = false,
    };

    /// <summary>The groups of an appraisal vote on papers that tell them apart, because they are counted apart.</summary>
    private static IEnumerable<IEnumerable<Block>> Sheets(SessionFacts facts, SessionItem item) => item switch
    {
        { Appraisal: { } appraisal } => appraisal.Sheet.Groups.Select(group => Paper(facts, item, ("民主评议票", $"（{group.Name}）"))),
        { Choice: not null } => [Paper(facts, item, ("选择票", ""))],
        _ => [[.. Paper(facts, item, ("表决票", "")), new CutLine(), .. Paper(facts, item, ("表决票", ""))]],
    };

    private static IEnumerable<Block> Paper(SessionFacts facts, SessionItem item, (string Name, string Group) head) =>
    [
        new TitleLine($"{head.Name}{head.Group}"),
        new Paragraph($"{facts.FullTitle}\n{Day(facts.Call.PlannedFor)}", ParagraphLook.Centre),
        Marking(item),
        new Paragraph(
            $"说明：1．{Secret(facts)}{HowToMark(item)}2．本票不记名，请勿签名或者作其他记号；未盖工会印章的无效。",
            ParagraphLook.Note),
        new Paragraph("（工会盖章）", ParagraphLook.Signed),
    ];

    private static Table Marking(SessionItem item)
    {
        var paper = Session.PaperOf(item)!;
        if (item.Choice is { } choice)
        {
            return new([new("方案", 56), new("所需费用", 24, true), new("名次", 20, true)],
                [.. choice.Options.Select((option, i) => (IReadOnlyList<string>)[$"{i + 1}．{option.Title}", Yuan(option.CostYuan), ""])])
            {
                RowHeight = LineHeight,
            };
        }

        var choices = paper.Items[0].Choices;
        return new(
            [new(paper.Kind == BallotKind.Appraisal ? "评议对象和内容" : "表决事项", 52), .. choices.Select(mark => new Column(mark, 48 / choices.Count, true))],
            [.. paper.Items.Select(asked => (IReadOnlyList<string>)
                [paper.Kind == BallotKind.Appraisal ? asked.Title : $"第{item.Number}项　{asked.Title}", .. choices.Select(_ => "")])])
        {
            RowHeight = paper.Kind == BallotKind.Appraisal ? LineHeight : MarkingHeight,
        };
    }

    private static string HowToMark(SessionItem item) => item switch
    {
        { Choice: { } choice } => $"预算{Yuan(choice.BudgetYuan)}。请在“名次”栏内按优先顺序填写1、2、3……，可以只排部分方案；重复填写同一名次或者无法辨认的，为废票。",
        { Appraisal: not null } => "请逐行在一个等次栏内画“○”，每行只选一项；不画、多画、涂改或者无法辨认的，该行无效。",
        _ => "请在一栏内画“○”，只选一项；不画、多画、涂改或者无法辨认的，为废票。",
    };

    private static string Secret(SessionFacts facts) =>
        facts.Session.Law.Find(Matters.SecretBallot, facts.Call.CalledOn) is { } row
            ? $"依照{row.ToCitation()}，本项采用无记名投票方式，单独表决。"
            : "";
}
