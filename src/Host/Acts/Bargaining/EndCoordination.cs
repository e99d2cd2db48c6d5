using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Ends a coordination, with a written agreement or without one; the bargaining goes on (集体合同规定 Art 53-54).</summary>
[Act("end-coordination", "终结协调处理", "End the coordination")]
[During("Bargaining.CoordinateDispute")]
[By(Office.FilingClerk)]
public sealed record EndCoordination : CaseAct
{
    [Label("达成协调处理协议", "An agreement was reached")]
    public required bool Settled { get; init; }

    [Label("协调处理协议书内容", "Coordination agreement", Lines = 8, Hint = "达成协议的须填写", HintEn = "Needed where an agreement was reached"), StringLength(TextBounds.Clause)]
    public string Agreement { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<EndCoordination>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, EndCoordination act, ActMoment moment) =>
            bargaining.EndCoordination(act.Settled, act.Agreement, moment);
    }
}
