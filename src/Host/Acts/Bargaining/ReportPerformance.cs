using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Performance is reported to the workers' congress, at least once a year (北京市集体合同条例 Art 41).</summary>
[Act("report-performance", "向职代会报告履行情况", "Report performance")]
[During("Bargaining.SupervisePerformance")]
[By(Office.UnionOfficer)]
public sealed record ReportPerformance : CaseAct
{
    [Label("报告日期", "Reported on")]
    public required DateOnly On { get; init; }

    [Label("履行情况", "Findings", Lines = 6), Required, StringLength(TextBounds.Text)]
    public required string Findings { get; init; }

    [Label("整改意见", "To be mended", Lines = 3, Hint = "没有的留空", HintEn = "Left empty where there is nothing")]
    [StringLength(TextBounds.Reason)]
    public string Rectification { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ReportPerformance>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, ReportPerformance act, ActMoment moment) =>
            bargaining.ReportPerformance(new InspectionReport(act.On, act.Findings, act.Rectification), moment);
    }
}
