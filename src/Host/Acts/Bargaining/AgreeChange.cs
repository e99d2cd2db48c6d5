using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Both sides agree that the contract in force be changed (集体合同规定 Art 39-41); it goes the whole way again.</summary>
[Act("agree-change", "协商变更合同", "Agree on a change")]
[During("Bargaining.ChangeContract")]
[By(Office.UnionOfficer)]
public sealed record AgreeChange : CaseAct
{
    [Label("变更理由", "Ground")]
    public required TerminationGround Ground { get; init; }

    [Label("有关事实和拟变更的内容", "Facts, and what is to be changed", Lines = 6), Required, StringLength(TextBounds.Text)]
    public required string Explanation { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AgreeChange>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, AgreeChange act, ActMoment moment) =>
            bargaining.AgreeChange(act.Ground, act.Explanation, moment);
    }
}
