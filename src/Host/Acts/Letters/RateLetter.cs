using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>The sender rates the answer; dissatisfied the first time, it is handled again.</summary>
[Act("rate-letter", "评价来信答复", "Rate the answer to the letter")]
[During("Letters.Rate")]
[By(Office.Representative, Office.UnionOfficer, Office.System)]
public sealed record RateLetter : CaseAct
{
    [Label("评价", "Rating")]
    public required Satisfaction Value { get; init; }

    [Label("说明", "Remark", Lines = 3, Hint = "不满意的，写明哪里没有解决", HintEn = "Where dissatisfied, what is left open"), StringLength(TextBounds.Reason)]
    public string Remark { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : LetterHandler<RateLetter>(context, writer)
    {
        protected override string? Perform(Letter aggregate, RateLetter act, ActMoment moment)
        {
            EnforceAuthor(aggregate);
            return aggregate.Rate(act.Value, act.Remark, moment);
        }
    }
}
