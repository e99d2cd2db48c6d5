using Domain.Congress.Sessions;
using Host.Documents.Content;

namespace Host.Documents.Congress;

/// <summary>Per delegation how many were to come, how many came and who did not.</summary>
internal static class DelegationTable
{
    private static readonly IReadOnlyList<Column> Columns = [new("代表团（组）", 30), new("应到", 10, true), new("实到", 10, true), new("缺席人员", 50)];

    public static IEnumerable<Block> Of(SessionFacts facts) => facts.Record.Representatives.Count == 0 ? [] :
    [
        new Table(Columns, [.. facts.Session.WithMandate.GroupBy(person => person.Delegation).Select(d => Row(d, facts.Attended))]),
    ];

    private static IReadOnlyList<string> Row(IGrouping<string, SessionRepresentative> delegation, IReadOnlySet<int> attended)
    {
        var absent = delegation.Where(person => !attended.Contains(person.Number)).Select(person => person.Name).ToList();
        return [delegation.Key, $"{delegation.Count()}", $"{delegation.Count() - absent.Count}", absent.Count > 0 ? string.Join('、', absent) : "无"];
    }
}
