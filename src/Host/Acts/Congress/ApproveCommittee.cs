using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that the congress approved a committee's members (企业民主管理规定 Art 11).</summary>
[Act("approve-committee", "登记大会通过专门委员会", "Enter that a committee was approved")]
[During("Congress.ServeTerm", "Congress.FillVacancies")]
[By(Office.UnionOfficer)]
public sealed record ApproveCommittee : CaseAct
{
    [Label("专门委员会（小组）", "Committee"), Required, StringLength(TextBounds.Name)]
    public required string Name { get; init; }

    [Label("大会通过日期", "Approved on")]
    public required DateOnly On { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ApproveCommittee, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, ApproveCommittee act, ActMoment moment)
        {
            aggregate.ApproveCommittee(act.Name, act.On, moment);
            return null;
        }
    }
}
