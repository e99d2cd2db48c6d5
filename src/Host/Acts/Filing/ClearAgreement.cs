using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Filing;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Filing;

/// <summary>The authority states that it does not object: the wage agreement takes effect at once (工资集体协商试行办法 Art 22(2)).</summary>
[Act("clear-agreement", "审查同意（即行生效）", "State no objection")]
[During("Filing.ReviewWageAgreement")]
[By(Office.FilingClerk)]
public sealed record ClearAgreement : CaseAct
{
    [Label("当事人的名称、地址", "Names and addresses of the parties", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string PartiesAndAddresses { get; init; }

    [Label("审查意见", "Opinion", Lines = 5), Required, StringLength(TextBounds.Text)]
    public required string Opinion { get; init; }

    [Label("加盖印章的机关", "Authority whose seal it bears"), Required, StringLength(TextBounds.Line)]
    public required string SealedBy { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ClearAgreement>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, ClearAgreement act, ActMoment moment) =>
            bargaining.ClearAgreement(new ReviewStatement(act.PartiesAndAddresses, act.Opinion, act.SealedBy, []), moment);
    }
}
