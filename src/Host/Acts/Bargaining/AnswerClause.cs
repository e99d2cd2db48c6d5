using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Answers a clause of the other side with other words; an agreed clause is open again.</summary>
[Act("answer-clause", "对条款提出意见", "Answer a clause")]
[During("Bargaining.Negotiate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record AnswerClause : CaseAct
{
    [Label("条款序号", "Clause"), Range(1, int.MaxValue)]
    public required int Clause { get; init; }

    [Label("本方意见", "Words of the own side", Lines = 6), Required, StringLength(TextBounds.Clause)]
    public required string Text { get; init; }

    [Label("合同序号", "Contract", Hint = "同时协商几份合同时填写", HintEn = "Where several contracts are bargained for together"), Range(1, int.MaxValue)]
    public int Contract { get; init; } = 1;

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AnswerClause>(context, writer)
    {
        protected override string? Perform(BargainingCase bargaining, AnswerClause act, ActMoment moment)
        {
            bargaining.AnswerClause(moment.OwnSide, new ClauseRef(act.Contract - 1, act.Clause), act.Text, moment);
            return null;
        }
    }
}
