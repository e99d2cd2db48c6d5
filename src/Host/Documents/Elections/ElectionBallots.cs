using Domain.Congress.Seats;
using Host.Documents.Content;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Elections;

/// <summary>代表选举票: a sheet for each electing unit that has somebody to elect, with lines for its candidates' names.</summary>
internal static class ElectionBallots
{
    /// <summary>Candidates beyond the seats, and lines for others whom a voter prefers.</summary>
    private const int MoreCandidates = 1;
    private const int Others = 1;

    private static readonly IReadOnlyList<Column> Columns =
        [new("序号", 10, true), new("候选人姓名", 42), new("赞成", 16, true), new("不赞成", 16, true), new("弃权", 16, true)];

    public static Document Of(TermFacts facts) => new($"{facts.Congress}代表选举票", facts.Record.Union.Name,
    [
        .. facts.Electing.SelectMany((unit, i) => (IEnumerable<Block>)
            [.. i > 0 ? [new PageBreak()] : Array.Empty<Block>(), .. Sheet(facts, unit)]),
    ])
    {
        IsNumbered = false,
    };

    private static IEnumerable<Block> Sheet(TermFacts facts, ElectingUnit unit)
    {
        var seats = facts.ToElect(unit.Name);
        return
        [
            new TitleLine("代表选举票"),
            new Paragraph($"{facts.Congress}\n{unit.Name}\n应选{seats}名", ParagraphLook.Centre),
            new Table(Columns, [.. Enumerable.Range(1, seats + MoreCandidates).Select(number => Line($"{number}")), .. Enumerable.Repeat(Line("另选"), Others)]) { RowHeight = 9 },
            new Paragraph(
                $"说明：1．候选人姓名由选举单位在印制前填写。2．请在每名候选人后的一栏内画“○”；赞成的人数（含另选人）不得超过{seats}名，超过的为废票。"
                + "3．不赞成某候选人而另选他人的，在“另选”行填写姓名。4．本票不记名，请勿签名或者作其他记号；未盖工会印章的无效。",
                ParagraphLook.Note),
            new Paragraph("（工会盖章）", ParagraphLook.Signed),
        ];
    }

    private static IReadOnlyList<string> Line(string first) => [first, "", "", "", ""];
}
