using Domain;
using Domain.Letters;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>The author agrees that the letter becomes a motion, or does not.</summary>
[Act("answer-motion-request", "答复是否转为提案", "Answer whether it may become a motion")]
[During("Letters.Accept", "Letters.Handle", "Letters.Rate")]
[By(Office.Representative, Office.UnionOfficer, Office.System)]
public sealed record AnswerMotionRequest : CaseAct
{
    [Label("同意转为提案", "It may become a motion")]
    public bool Agrees { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : LetterHandler<AnswerMotionRequest>(context, writer)
    {
        protected override string? Perform(Letter aggregate, AnswerMotionRequest act, ActMoment moment)
        {
            EnforceAuthor(aggregate);
            aggregate.AnswerMotionRequest(act.Agrees, moment);
            return null;
        }
    }
}
