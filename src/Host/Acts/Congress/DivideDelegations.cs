using System.ComponentModel.DataAnnotations;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Arranges the representatives into delegations with heads, in place of those before (企业民主管理规定 Art 12).</summary>
[Act("divide-delegations", "编组代表团（组）", "Form delegations")]
[During("Congress.ServeTerm", "Congress.FillVacancies")]
[By(Office.UnionOfficer)]
public sealed record DivideDelegations : CaseAct
{
    [Label("代表团（组）", "Delegations", AsTable = true, Hint = "组成：选举单位名称或者代表序号，用顿号隔开；每名代表编入且只编入一个团（组）", HintEn = "Members: electing units or numbers on the roll, parted by commas; everybody is in exactly one")]
    [Required, MinLength(1), MaxLength(DelegationRow.Most)]
    public required IReadOnlyList<DelegationRow> Delegations { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<DivideDelegations, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, DivideDelegations act, ActMoment moment)
        {
            aggregate.DivideDelegations([.. act.Delegations.Select(row => row.ToDelegation())], moment);
            return null;
        }
    }
}
