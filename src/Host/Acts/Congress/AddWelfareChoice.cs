using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Congress.Welfare;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Puts a choice of welfare within a budget on the list; what the congress decides binds (企业民主管理规定 Art 13, 21).</summary>
[Act("add-welfare-choice", "列入福利事项", "Put a choice of welfare on the list")]
[During("Congress.PrepareTopics")]
[By(Office.UnionOfficer)]
public sealed record AddWelfareChoice : CaseAct
{
    private const int MostOptions = 30;

    [Label("议题名称", "Title"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("预算（元）", "Budget (yuan)"), Range(typeof(decimal), "0.01", "99999999999")]
    public required decimal BudgetYuan { get; init; }

    [Label("备选方案", "Options", Hint = "至少两个；所需费用不得超出预算", HintEn = "At least two, none above the budget"), Required, MinLength(2), MaxLength(MostOptions)]
    public required IReadOnlyList<WelfareOptionLine> Options { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AddWelfareChoice, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, AddWelfareChoice act, ActMoment moment)
        {
            aggregate.AddChoice(act.Title, (act.BudgetYuan, [.. act.Options.Select(o => new WelfareOption(o.Title, o.CostYuan))]), moment);
            return null;
        }
    }
}
