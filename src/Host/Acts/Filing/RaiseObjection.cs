using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Filing;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Filing;

/// <summary>The authority objects in a written review opinion with its mandatory fields (集体合同规定 Art 45).</summary>
[Act("raise-objection", "提出异议（审查意见书）", "Object (review opinion)")]
[During("Filing.ReviewContract", "Filing.ReviewWageAgreement")]
[By(Office.FilingClerk)]
public sealed record RaiseObjection : CaseAct
{
    [Label("当事人的名称、地址", "Names and addresses of the parties", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string PartiesAndAddresses { get; init; }

    [Label("异议事项", "Items objected to"), Required, MinLength(1)]
    public required IReadOnlyList<ReviewItem> Objections { get; init; }

    [Label("审查意见", "Opinion", Lines = 8, Hint = "收到合同的时间和作出意见的时间由系统载明", HintEn = "The days of receipt and of the opinion are filled in by the program")]
    [Required, StringLength(TextBounds.Text)]
    public required string Opinion { get; init; }

    [Label("加盖印章的机关", "Authority whose seal it bears"), Required, StringLength(TextBounds.Line)]
    public required string SealedBy { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<RaiseObjection>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, RaiseObjection act, ActMoment moment) =>
            bargaining.RaiseObjection(
                new ReviewStatement(act.PartiesAndAddresses, act.Opinion, act.SealedBy, act.Objections), moment);
    }
}
