using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>The sender withdraws the letter before it is answered.</summary>
[Act("withdraw-letter", "撤回来信", "Withdraw the letter")]
[During("Letters.Accept", "Letters.Handle")]
[By(Office.Representative, Office.System)]
public sealed record WithdrawLetter : CaseAct
{
    [Label("撤回说明", "Why", Lines = 3, Hint = "可以不填", HintEn = "May be left out"), StringLength(TextBounds.Reason)]
    public string Reason { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : LetterHandler<WithdrawLetter>(context, writer)
    {
        protected override string? Perform(Letter aggregate, WithdrawLetter act, ActMoment moment)
        {
            EnforceAuthor(aggregate);
            return aggregate.Withdraw(act.Reason, moment);
        }
    }
}
