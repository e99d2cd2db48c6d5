using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>The authority orders the side reported to bargain, or dismisses the report (工会法 Art 54(四)).</summary>
[Act("order-correction", "作出责令改正决定", "Decide on the report")]
[During("Bargaining.OrderCorrection")]
[By(Office.FilingClerk)]
public sealed record OrderCorrection : CaseAct
{
    [Label("责令改正", "Order to bargain", Hint = "不勾选即为不予支持，案件终结", HintEn = "Not ticked, the report is dismissed and the case ends")]
    public required bool Ordered { get; init; }

    [Label("决定内容和理由", "Decision and reasons", Lines = 6), Required, StringLength(TextBounds.Text)]
    public required string Text { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<OrderCorrection>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, OrderCorrection act, ActMoment moment) =>
            bargaining.OrderCorrection(act.Ordered, act.Text, moment);
    }
}
