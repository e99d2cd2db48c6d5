using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Proposes a new clause in the name of the caller’s own side.</summary>
[Act("propose-clause", "提出条款", "Propose a clause")]
[During("Bargaining.Negotiate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record ProposeClause : CaseAct
{
    [Label("所属内容", "Heading")]
    public required Topic Topic { get; init; }

    [Label("条款名称", "Title"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("条款内容", "Words", Lines = 6), Required, StringLength(TextBounds.Clause)]
    public required string Text { get; init; }

    [Label("合同序号", "Contract", Hint = "同时协商几份合同时填写", HintEn = "Where several contracts are bargained for together"), Range(1, int.MaxValue)]
    public int Contract { get; init; } = 1;

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ProposeClause>(context, writer)
    {
        protected override string? Perform(BargainingCase bargaining, ProposeClause act, ActMoment moment)
        {
            bargaining.ProposeClause(
                moment.OwnSide, new ClauseProposal(act.Contract - 1, act.Topic, act.Title, act.Text), moment);
            return null;
        }
    }
}
