using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>The union asks the author whether the letter may become a motion. It goes on being answered meanwhile.</summary>
[Act("ask-for-motion", "征求转为提案的意见", "Ask whether it may become a motion")]
[During("Letters.Accept", "Letters.Handle", "Letters.Rate")]
[By(Office.UnionOfficer)]
public sealed record AskForMotion : CaseAct
{
    [Label("建议转为提案的理由", "Why", Lines = 3, Hint = "寄信人用查询码或者本人账号可以看到，由其决定是否同意", HintEn = "The author reads it and decides"), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : LetterHandler<AskForMotion>(context, writer)
    {
        protected override string? Perform(Letter aggregate, AskForMotion act, ActMoment moment)
        {
            aggregate.AskForMotion(act.Reason, moment);
            return null;
        }
    }
}
