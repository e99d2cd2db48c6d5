using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Adds days to a coordination, at most 15 in all (集体合同规定 Art 52).</summary>
[Act("extend-coordination", "延长协调期限", "Extend the coordination")]
[During("Bargaining.CoordinateDispute")]
[By(Office.FilingClerk)]
public sealed record ExtendCoordination : CaseAct
{
    [Label("延长日数", "Days added"), Range(1, int.MaxValue)]
    public required int Days { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ExtendCoordination>(context, writer)
    {
        protected override string? Perform(BargainingCase bargaining, ExtendCoordination act, ActMoment moment)
        {
            bargaining.ExtendCoordination(act.Days, moment);
            return null;
        }
    }
}
