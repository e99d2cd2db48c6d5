using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Takes the offer back; the case ends.</summary>
[Act("withdraw-offer", "撤回要约", "Withdraw the offer")]
[During("Bargaining.ReportRefusal")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record WithdrawOffer : CaseAct
{
    [Label("撤回原因", "Why", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<WithdrawOffer>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, WithdrawOffer act, ActMoment moment) =>
            bargaining.WithdrawOffer(act.Reason, moment);
    }
}
