using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>The contract ends before its term, after both sides dealt with it (集体合同规定 Art 39-41).</summary>
[Act("terminate-early", "提前解除合同", "End the contract early")]
[During("Bargaining.Perform")]
[By(Office.UnionOfficer)]
public sealed record TerminateEarly : CaseAct
{
    [Label("解除日期", "Ends on", Hint = "合同有效的最后一日", HintEn = "The last day in force")]
    public required DateOnly On { get; init; }

    [Label("解除理由", "Ground")]
    public required TerminationGround Ground { get; init; }

    [Label("有关事实", "Facts", Lines = 6), Required, StringLength(TextBounds.Text)]
    public required string Explanation { get; init; }

    [Label("双方协商会议日期", "Bargained on")]
    public required DateOnly BargainedOn { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<TerminateEarly>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, TerminateEarly act, ActMoment moment) =>
            bargaining.TerminateEarly(new EarlyEnd(act.On, act.Ground, act.Explanation, act.BargainedOn), moment);
    }
}
