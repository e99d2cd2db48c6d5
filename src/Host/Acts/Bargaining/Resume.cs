using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Goes on with a suspended bargaining.</summary>
[Act("resume", "恢复协商", "Resume")]
[During("Bargaining.Resume")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record Resume : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<Resume>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, Resume act, ActMoment moment) =>
            bargaining.Resume(moment);
    }
}
