using Domain.Congress;
using Domain.Congress.Sessions;
using Host.Documents.Content;
using Host.Pages.Text;
using Host.Pages.Votes;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>计票报告单: of each vote its numbers, what follows from them and room for the signatures. It knows no voter.</summary>
internal static class TellersPaper
{
    public static Document Of(SessionFacts facts) => new($"{facts.FullTitle}计票报告单", facts.Record.Union.Name,
    [
        .. facts.Items.Where(item => item.Vote is not null).SelectMany((item, i) => (IEnumerable<Block>)
            [.. i > 0 ? [new PageBreak()] : Array.Empty<Block>(), .. Report(facts, item, item.Vote!)]),
    ]);

    private static IEnumerable<Block> Report(SessionFacts facts, SessionItem item, ItemVote vote) =>
    [
        new TitleLine("计票报告单"),
        new Paragraph($"{facts.FullTitle}\n{facts.Record.Number}", ParagraphLook.Centre),
        new Form(
        [
            ("表决事项", $"第{item.Number}项　{item.Title}"),
            ("表决方式和日期", $"{EnumWords.Of(vote.Method).Zh}，{Day(vote.HeldOn)}"),
            ("应到、实到", $"应到{vote.Entitled}人；开始表决时实到{vote.Present}人"),
            (vote.Method == VoteMethod.ShowOfHands ? "登记人数" : "发出、收回选票", Papers(item, vote)),
        ])
        {
            LineHeight = 8,
        },
        .. Counts(facts, item, vote),
        .. item.TellersDiffer ? [new Paragraph("两名计票人的结果不一致，须重新计票，以上结果均予保留。")] : Array.Empty<Block>(),
        .. facts.Session.ProofOf(item) is { } proof ? Result(item, proof) : [],
        new Paragraph("监票人（签字）：＿＿＿＿＿＿　　＿＿＿＿＿＿", ParagraphLook.Plain),
        new Paragraph("计票人（签字）：＿＿＿＿＿＿　　＿＿＿＿＿＿", ParagraphLook.Plain),
        new Paragraph(Day(vote.HeldOn), ParagraphLook.Signed),
    ];

    private static IEnumerable<Block> Counts(SessionFacts facts, SessionItem item, ItemVote vote) => item switch
    {
        { Appraisal: { } appraisal } => PollTables.Of(appraisal, facts.MaySee(item)),
        { Choice: { } choice } => PollTables.Of(choice),
        _ => [VoteTables.Counts(vote)],
    };

    private static string Papers(SessionItem item, ItemVote vote) => (vote.Method, vote.Result) switch
    {
        (VoteMethod.ShowOfHands, { } count) => $"{count.Ballots}人",
        (VoteMethod.ShowOfHands, null) => "＿＿＿＿人",
        (_, { } count) when item.IsYesOrNo => $"发出＿＿＿＿张，收回{count.Ballots}张",
        _ => "发出＿＿＿＿张，收回＿＿＿＿张",
    };

    private static IEnumerable<Block> Result(SessionItem item, VoteProof proof) =>
    [
        VoteTables.Rules(proof),
        new Paragraph(proof.Why.Zh),
        new Paragraph(VoteWords.ResultOf(SubjectOf(item), proof.Outcome).Zh) { Lead = "表决结果：" },
    ];

    private static VoteSubject SubjectOf(SessionItem item) =>
        item.Kind == SessionItemKind.ContractDraft ? VoteSubject.ContractDraft : VoteSubject.CongressMatter;
}
