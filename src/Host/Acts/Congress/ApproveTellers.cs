using System.ComponentModel.DataAnnotations;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters the tellers that the congress approved: two at least.</summary>
[Act("approve-tellers", "登记监票人、计票人", "Enter the tellers")]
[During("Congress.ServeTerm", "Congress.FillVacancies")]
[By(Office.UnionOfficer)]
public sealed record ApproveTellers : CaseAct
{
    [Label("大会通过日期", "Approved on")]
    public required DateOnly On { get; init; }

    [Label("总监票人", "Head"), Range(1, Most.Representatives)]
    public required int Head { get; init; }

    [Label("成员", "Members"), Required, MinLength(1), MaxLength(Most.Representatives)]
    public required IReadOnlyList<int> Members { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ApproveTellers, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, ApproveTellers act, ActMoment moment)
        {
            aggregate.ApproveTellers(act.Head, act.Members, act.On, moment);
            return null;
        }
    }
}
