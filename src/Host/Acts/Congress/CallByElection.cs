using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Begins to fill seats that are vacant (企业民主管理规定 Art 26).</summary>
[Act("call-by-election", "启动补选", "Fill vacant seats")]
[During("Congress.ServeTerm")]
[By(Office.UnionOfficer)]
public sealed record CallByElection : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<CallByElection, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, CallByElection act, ActMoment moment) =>
            aggregate.CallByElection(moment);
    }
}
