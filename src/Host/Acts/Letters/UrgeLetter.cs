using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>Reminds who has the letter.</summary>
[Act("urge-letter", "催办来信", "Urge")]
[During("Letters.Handle")]
[By(Office.UnionOfficer)]
public sealed record UrgeLetter : CaseAct
{
    [Label("催办内容", "What it says", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Text { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : LetterHandler<UrgeLetter>(context, writer)
    {
        protected override string? Perform(Letter aggregate, UrgeLetter act, ActMoment moment)
        {
            aggregate.Urge(act.Text, moment);
            return null;
        }
    }
}
