using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Withdraws a motion that the committee has not decided on; its text and its seconders stay on record.</summary>
[Act("withdraw-motion", "撤回提案", "Withdraw it")]
[During("Motions.Write", "Motions.CollectSeconders", "Motions.Screen")]
[By(Office.Representative, Office.UnionOfficer)]
public sealed record WithdrawMotion : CaseAct
{
    [Label("撤回理由", "Why", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    [Label("代表", "Representative", Hint = "仅工会登记书面材料时选择；本人办理不用填", HintEn = "Only where the union enters from paper")]
    public RepresentativeId? OnBehalfOf { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<WithdrawMotion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, WithdrawMotion act, ActMoment moment)
        {
            MoverOf(aggregate, act.OnBehalfOf);
            return aggregate.Withdraw(act.Reason, moment);
        }
    }
}
