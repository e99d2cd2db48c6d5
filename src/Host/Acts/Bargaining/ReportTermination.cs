using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>The employer reports the early end to the authority (北京市集体合同条例 Art 48).</summary>
[Act("report-termination", "报告解除终止", "Report the early end")]
[During("Bargaining.ReportTermination")]
[By(Office.HrDepartment)]
public sealed record ReportTermination : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ReportTermination>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, ReportTermination act, ActMoment moment) =>
            bargaining.ReportTermination(moment);
    }
}
