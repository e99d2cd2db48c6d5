using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Appraisals;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Puts the democratic appraisal of leaders on the list; who may see its result is fixed with it (企业民主管理规定 Art 13).</summary>
[Act("add-appraisal", "列入民主评议", "Put an appraisal on the list")]
[During("Congress.PrepareTopics")]
[By(Office.UnionOfficer)]
public sealed record AddAppraisal : CaseAct
{
    private const int MostLeaders = 40;
    private const int MostItems = 20;
    private const int MostGrades = 10;

    private static readonly char[] Separators = [',', '，', '、', '\t', ' ', '　'];

    [Label("议题名称", "Title"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("评议对象", "Leaders", Lines = 5, Hint = "每行一人：职务，姓名；姓名可以不填。次年按职务对比", HintEn = "One a line: office, name; the name may be left out. Next year is compared by office")]
    [Required, MinLength(1), MaxLength(MostLeaders)]
    public required IReadOnlyList<string> Leaders { get; init; }

    [Label("评议内容", "Items", Lines = 4, Hint = "每行一项", HintEn = "One a line"), Required, MinLength(1), MaxLength(MostItems)]
    public required IReadOnlyList<string> Items { get; init; }

    [Label("评议等次", "Grades", Lines = 4, Hint = "每行一个，由高到低", HintEn = "One a line, best first"), Required, MinLength(2), MaxLength(MostGrades)]
    public required IReadOnlyList<string> Grades { get; init; }

    [Label("参评人分组", "Groups", Hint = "不同分组分别发放选票，按权重计入结果", HintEn = "Each group has its own papers, weighed"), Required, MinLength(1), MaxLength(10)]
    public required IReadOnlyList<AppraisalGroupLine> Groups { get; init; }

    [Label("结果查阅范围", "Who may see the result", Hint = "列入议程后不能变更", HintEn = "Cannot be changed afterwards"), Required, MinLength(1), MaxLength(4)]
    public required IReadOnlyList<AppraisalReader> Readers { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AddAppraisal, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, AddAppraisal act, ActMoment moment)
        {
            aggregate.AddAppraisal(act.Title, new AppraisalSheet(
                [.. act.Leaders.Select(LeaderOf)], act.Items, act.Grades, [.. act.Groups.Select(g => new AppraisalGroup(g.Name, g.Weight))], act.Readers), moment);
            return null;
        }

        private static AppraisedLeader LeaderOf(string line)
        {
            var parts = line.Split(Separators, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return new(parts.ElementAtOrDefault(0) ?? "", parts.ElementAtOrDefault(1) ?? "");
        }
    }
}
