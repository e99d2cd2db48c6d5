using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>Gives the letter back as another's; the union hands it on anew.</summary>
[Act("hand-back-letter", "退回来信改办", "Hand the letter back")]
[During("Letters.Handle")]
[By(Office.Department, Office.ResponsibleLeader)]
public sealed record HandBackLetter : CaseAct
{
    [Label("退回理由", "Why it is another’s", Lines = 3, Hint = "写明应当由哪个部门办理", HintEn = "Say whose it is"), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : LetterHandler<HandBackLetter>(context, writer)
    {
        protected override string? Perform(Letter aggregate, HandBackLetter act, ActMoment moment) =>
            aggregate.HandBack(HandlerName ?? "", act.Reason, moment);
    }
}
