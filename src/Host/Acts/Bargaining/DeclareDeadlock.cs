using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Declares that the bargaining is at a deadlock (集体合同规定 Art 49).</summary>
[Act("declare-deadlock", "宣布协商未达成一致", "Declare a deadlock")]
[During("Bargaining.Negotiate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record DeclareDeadlock : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<DeclareDeadlock>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, DeclareDeadlock act, ActMoment moment) =>
            bargaining.DeclareDeadlock(moment);
    }
}
