using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>The authority accepts the application; its 30 days run from this day (集体合同规定 Art 52).</summary>
[Act("accept-coordination", "受理协调申请", "Accept the application")]
[During("Bargaining.AcceptCoordination")]
[By(Office.FilingClerk)]
public sealed record AcceptCoordination : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AcceptCoordination>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, AcceptCoordination act, ActMoment moment) =>
            bargaining.AcceptCoordination(moment);
    }
}
