using Domain.Congress.Terms;
using Host.Documents.Content;
using Host.Pages.Text;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Elections;

/// <summary>当选职工代表名单, as it is made known in the unit: who sits on the day on which it is drawn up.</summary>
internal static class ElectedList
{
    private static readonly IReadOnlyList<Column> Columns =
        [new("序号", 9, true), new("姓名", 23), new("选举单位", 26), new("类别", 26), new("备注", 16)];

    public static Document Of(TermFacts facts)
    {
        var sitting = facts.Term.SittingOn(facts.Today);
        return new($"{facts.Congress}代表当选名单公告", facts.Record.Union.Name,
        [
            new TitleLine($"{facts.Record.Employer.Name}\n{facts.Congress[facts.Record.Employer.Name.Length..]}代表当选名单公告"),
            new Paragraph(facts.Record.Number, ParagraphLook.Centre),
            new Paragraph("全体职工：", ParagraphLook.Plain),
            new Paragraph(Opening(facts, sitting)),
            .. Published(facts),
            new Table(Columns, [.. sitting.Select(Line)]) { RowHeight = 8 },
            .. Vacant(facts),
            .. Signed(facts.Record.Union.Name, facts.Record.Publication is { } published ? Day(published.On) : Congress.SessionFacts.BlankDay),
        ]);
    }

    private static string Opening(TermFacts facts, IReadOnlyList<RollEntry> sitting)
    {
        var (women, dispatched) = (sitting.Count(e => e.Person.IsWoman), sitting.Count(e => e.Person.IsDispatched));
        var groups = sitting.GroupBy(e => e.Person.Group).OrderBy(group => group.Key).Select(group => $"{EnumWords.Of(group.Key).Zh}{group.Count()}名");
        return $"经各选举单位依法选举{(facts.Record.Check is { } check ? $"，{check.By}于{Day(check.On)}审查确认" : "")}，"
            + $"{facts.Congress}现有代表{sitting.Count}名，其中{string.Join('、', groups)}；女职工{women}名，劳务派遣职工{dispatched}名。名单如下：";
    }

    private static IEnumerable<Block> Published(TermFacts facts) => facts.Term.Law.Find("election-result", facts.Today) is { } row
        ? [new Paragraph($"依照{row.ToCitation()}，{row.Zh}")]
        : [];

    private static IEnumerable<Block> Vacant(TermFacts facts) => facts.Term.VacanciesOn(facts.Today) is > 0 and var vacant
        ? [new Paragraph($"尚有空缺名额{vacant}名，由原选举单位补选。")]
        : [];

    private static IReadOnlyList<string> Line(RollEntry entry) =>
    [
        $"{entry.Number}", entry.Person.Name, entry.ElectingUnit, EnumWords.Of(entry.Person.Group).Zh,
        string.Join('、', new[] { entry.Person.IsWoman ? "女" : null, entry.Person.IsDispatched ? "劳务派遣" : null }.OfType<string>()),
    ];
}
