using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>
/// The union asks for renewal (集体合同规定 Art 38(2); 工资集体协商试行办法 Art 24). The case of the next contract is opened
/// with it, so that nobody has to remember.
/// </summary>
[Act("request-renewal", "提出续订", "Ask for renewal")]
[During("Bargaining.RequestRenewal")]
[By(Office.UnionOfficer)]
public sealed record RequestRenewal : CaseAct
{
    [Label("续订意向", "What is wanted of the next contract", Lines = 4), StringLength(TextBounds.Reason)]
    public string Reasons { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer, CaseOpener opener)
        : CaseActHandler<RequestRenewal>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            BargainingCase bargaining, RequestRenewal act, ActMoment moment, CancellationToken cancellationToken)
        {
            var next = await opener.OpenAsync(
                new OpenCase { Kind = bargaining.Record.Kind, Renews = bargaining.Id }, cancellationToken);
            return bargaining.RequestRenewal(act.Reasons, next.Case, moment);
        }

        protected override string? Perform(BargainingCase bargaining, RequestRenewal act, ActMoment moment) =>
            throw new NotSupportedException("A renewal opens its next case first.");
    }
}
