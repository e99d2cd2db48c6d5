using System.Globalization;
using Domain.Congress;
using Domain.Congress.Elections;
using Domain.Congress.Seats;
using Host.Documents.Content;
using Host.Pages.Text;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Elections;

/// <summary>选举计票报告单: of each election its numbers and what follows from them; of a unit that is still to elect, lines for the hand.</summary>
internal static class ElectionTellers
{
    private static readonly IReadOnlyList<Column> Columns =
        [new("候选人", 24), new("类别", 22), new("得票", 10, true), new("至少", 10, true), new("算式", 18, true), new("结果", 16, true)];

    public static Document Of(TermFacts facts) => new($"{facts.Congress}代表选举计票报告单", facts.Record.Union.Name,
    [
        .. facts.Record.Elections.Select(election => Filled(facts, election)).Concat(facts.Electing.Select(unit => Blank(facts, unit)))
            .SelectMany((sheet, i) => (IEnumerable<Block>)[.. i > 0 ? [new PageBreak()] : Array.Empty<Block>(), .. sheet]),
    ]);

    private static IEnumerable<Block> Filled(TermFacts facts, ElectionReport election)
    {
        var proof = facts.Term.ProofOf(election);
        var elected = proof.Elected.Select(candidate => candidate.Name).ToList();
        return
        [
            .. Head(facts, election.ElectingUnit, Day(election.HeldOn)),
            Numbers([$"{election.Staff}人", $"{election.Attended}人", $"{election.Seats}名"]),
            new Table(Columns, [.. proof.Results.Select(Line)]),
            new Paragraph($"{proof.Attendance.Article}：至少{proof.Attendance.Needed}人参加，实际{election.Attended}人，{(proof.Attendance.Carried ? "选举有效" : "选举无效")}。") { Lead = "参加人数：" },
            new Paragraph(elected.Count == 0 ? "本次没有选出代表。" : $"{string.Join('、', elected)}，共{elected.Count}名{Left(election.Seats - elected.Count)}。") { Lead = "当选：" },
            .. Hands(Day(election.HeldOn)),
        ];
    }

    private static IEnumerable<Block> Blank(TermFacts facts, ElectingUnit unit) =>
    [
        .. Head(facts, unit.Name, Congress.SessionFacts.BlankDay),
        Numbers(["＿＿＿＿人", "＿＿＿＿人", $"{facts.ToElect(unit.Name)}名"]),
        new Table(Columns, [.. Enumerable.Range(0, facts.ToElect(unit.Name) + 1).Select(_ => (IReadOnlyList<string>)["", "", "", "", "", ""])]) { RowHeight = 8 },
        new Paragraph($"{facts.Quorum.ToCitation()}：{facts.Quorum.Zh}{facts.Pass.ToCitation()}：{facts.Pass.Zh}", ParagraphLook.Note),
        .. Hands(Congress.SessionFacts.BlankDay),
    ];

    private static IEnumerable<Block> Head(TermFacts facts, string unit, string day) =>
    [
        new TitleLine("代表选举计票报告单"),
        new Paragraph($"{facts.Congress}\n{facts.Record.Number}", ParagraphLook.Centre),
        new Form([("选举单位", unit), ("选举日期", day)]) { LineHeight = 8 },
    ];

    private static Form Numbers(string[] numbers) => new(
        [("全体职工", numbers[0]), ("参加选举", numbers[1]), ("应选代表", numbers[2]), ("发出、收回选票", "发出＿＿＿＿张，收回＿＿＿＿张，其中废票＿＿＿＿张")])
    {
        LineHeight = 8,
    };

    private static IReadOnlyList<string> Line(CandidateResult result) =>
    [
        result.Candidate.Name, Group(result.Candidate), Text(result.Threshold.Part), Text(result.Threshold.Needed), Sum(result.Threshold),
        EnumWords.Of(result.Outcome).Zh,
    ];

    private static string Group(Candidate candidate) => string.Join('、', new[]
    {
        EnumWords.Of(candidate.Group).Zh, candidate.IsWoman ? "女" : null, candidate.IsDispatched ? "劳务派遣" : null,
    }.OfType<string>());

    private static string Sum(ThresholdProof proof) => proof.Formula;

    private static string Left(int left) => left > 0 ? $"；尚缺{left}名，由选举单位另行选举" : "";

    private static IEnumerable<Block> Hands(string day) =>
    [
        new Paragraph("监票人（签字）：＿＿＿＿＿＿　　＿＿＿＿＿＿", ParagraphLook.Plain),
        new Paragraph("计票人（签字）：＿＿＿＿＿＿　　＿＿＿＿＿＿", ParagraphLook.Plain),
        new Paragraph("选举单位负责人（签字）：＿＿＿＿＿＿", ParagraphLook.Plain),
        new Paragraph(day, ParagraphLook.Signed),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
