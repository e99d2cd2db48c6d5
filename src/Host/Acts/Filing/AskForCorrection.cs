using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Filing;

/// <summary>The clerk sends the packet back to be corrected; a new receipt starts the review anew.</summary>
[Act("ask-for-correction", "要求补正", "Ask for correction")]
[During("Filing.ReviewContract", "Filing.ReviewWageAgreement")]
[By(Office.FilingClerk)]
public sealed record AskForCorrection : CaseAct
{
    [Label("需要补正的内容", "What is missing or wrong", Lines = 5), Required, StringLength(TextBounds.Reason)]
    public required string Missing { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AskForCorrection>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, AskForCorrection act, ActMoment moment) =>
            bargaining.AskForCorrection(act.Missing, moment);
    }
}
