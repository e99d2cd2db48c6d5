using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Reports a refusal, a reply that never came or a delay without end to the labour authority (工会法 Art 54(四)).</summary>
[Act("report-refusal", "提请责令改正", "Report the refusal")]
[During("Bargaining.ReportRefusal", "Bargaining.AgreeDate", "Bargaining.ConfirmDate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record ReportRefusal : CaseAct
{
    [Label("事实和请求", "What happened and what is asked for", Lines = 6), Required, StringLength(TextBounds.Text)]
    public required string Facts { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ReportRefusal>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, ReportRefusal act, ActMoment moment) =>
            bargaining.ReportRefusal(act.Facts, moment);
    }
}
