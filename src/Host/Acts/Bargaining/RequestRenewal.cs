using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>The union asks for renewal (集体合同规定 Art 38(2); 工资集体协商试行办法 Art 24); the next case is opened apart.</summary>
[Act("request-renewal", "提出续订", "Ask for renewal")]
[During("Bargaining.RequestRenewal")]
[By(Office.UnionOfficer)]
public sealed record RequestRenewal : CaseAct
{
    [Label("续订意向", "What is wanted of the next contract", Lines = 4), StringLength(2000)]
    public string Reasons { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<RequestRenewal>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, RequestRenewal act, ActMoment moment) =>
            bargaining.RequestRenewal(act.Reasons, next: null, moment);
    }
}
