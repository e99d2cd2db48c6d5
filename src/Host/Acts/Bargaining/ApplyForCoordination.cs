using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Applies to the labour authority to coordinate the dispute (集体合同规定 Art 49).</summary>
[Act("apply-for-coordination", "申请协调处理", "Apply for coordination")]
[During("Bargaining.ApplyForCoordination")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record ApplyForCoordination : CaseAct
{
    [Label("争议事项", "What is in dispute", Lines = 6), Required, StringLength(TextBounds.Text)]
    public required string Issues { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ApplyForCoordination>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, ApplyForCoordination act, ActMoment moment) =>
            bargaining.ApplyForCoordination(moment.OwnSide, act.Issues, moment);
    }
}
