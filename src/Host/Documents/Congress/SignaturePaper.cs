using Host.Documents.Content;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>签字页: everybody who confirms the session's papers by hand.</summary>
internal static class SignaturePaper
{
    private static readonly IReadOnlyList<Column> Columns = [new("身份", 30, true), new("姓名", 22, true), new("签字", 26), new("日期", 22)];

    public static Document Of(SessionFacts facts) => new($"{facts.FullTitle}签字页", facts.Record.Union.Name,
    [
        new TitleLine("签字页"),
        new Paragraph($"{facts.FullTitle}\n{facts.Record.Number}", ParagraphLook.Centre),
        new Paragraph($"以下人员确认：{Day(facts.Record.ClosedOn!.Value)}闭会的本次会议的签到表、计票报告单、会议纪要和大会决议与会议实际情况一致。"),
        new Table(Columns, [.. People(facts).Select(person => (IReadOnlyList<string>)[person.Role, person.Name, "", ""])]) { RowHeight = 11 },
    ]);

    private static IEnumerable<(string Role, string Name)> People(SessionFacts facts) =>
    [
        ("会议主持人", ""), ("会议记录人", ""),
        .. facts.Session.WithMandate.Where(person => person.IsHead).Select(person => ($"{person.Delegation}团（组）长", person.Name)),
        ("监票人", ""), ("监票人", ""),
        .. facts.Tellers.Select(name => ("计票人", name)),
        ("工会主席", ""),
    ];
}
