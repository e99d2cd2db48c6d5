using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>The union records a look at how the contract is carried out (劳动合同法 Art 78). The duty stays open.</summary>
[Act("record-inspection", "登记履约检查", "Record an inspection")]
[During("Bargaining.Perform")]
[By(Office.UnionOfficer)]
public sealed record RecordInspection : CaseAct
{
    [Label("检查日期", "Inspected on")]
    public required DateOnly On { get; init; }

    [Label("履行情况", "Findings", Lines = 6), Required, StringLength(TextBounds.Text)]
    public required string Findings { get; init; }

    [Label("整改意见", "To be mended", Lines = 3, Hint = "没有的留空", HintEn = "Left empty where there is nothing")]
    [StringLength(TextBounds.Reason)]
    public string Rectification { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<RecordInspection>(context, writer)
    {
        protected override string? Perform(BargainingCase bargaining, RecordInspection act, ActMoment moment)
        {
            bargaining.RecordInspection(new InspectionReport(act.On, act.Findings, act.Rectification), moment);
            return null;
        }
    }
}
