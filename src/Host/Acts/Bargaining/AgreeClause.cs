using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Records the words on which both sides agreed at the last recorded meeting.</summary>
[Act("agree-clause", "登记条款达成一致", "Record an agreed clause")]
[During("Bargaining.Negotiate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record AgreeClause : CaseAct
{
    [Label("条款序号", "Clause"), Range(1, int.MaxValue)]
    public required int Clause { get; init; }

    [Label("一致的内容", "Words agreed", Lines = 6, Hint = "留空即以最近一次提出的内容为准", HintEn = "Left empty, the last words stand"), StringLength(TextBounds.Clause)]
    public string Text { get; init; } = "";

    [Label("合同序号", "Contract", Hint = "同时协商几份合同时填写", HintEn = "Where several contracts are bargained for together"), Range(1, int.MaxValue)]
    public int Contract { get; init; } = 1;

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AgreeClause>(context, writer)
    {
        protected override string? Perform(BargainingCase bargaining, AgreeClause act, ActMoment moment)
        {
            bargaining.AgreeClause(new ClauseRef(act.Contract - 1, act.Clause), act.Text, moment);
            return null;
        }
    }
}
