using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Suspends the bargaining by agreement of both sides (集体合同规定 Art 35).</summary>
[Act("suspend", "中止协商", "Suspend")]
[During("Bargaining.Negotiate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record Suspend : CaseAct
{
    [Label("拟恢复日期", "Goes on by", Hint = "双方商定；当地有上限的不得超过", HintEn = "As agreed; within the place’s cap, where there is one")]
    public required DateOnly Until { get; init; }

    [Label("中止原因", "Why", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<Suspend>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, Suspend act, ActMoment moment) =>
            bargaining.Suspend(act.Until, act.Reason, moment);
    }
}
