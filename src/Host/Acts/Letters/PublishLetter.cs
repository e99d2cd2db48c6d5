using Domain;
using Domain.Letters;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>Shows letter and answer to the unit's people, without a name, where the author agreed to it.</summary>
[Act("publish-letter", "公开来信和答复", "Make letter and answer public")]
[By(Office.UnionOfficer)]
public sealed record PublishLetter : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : LetterHandler<PublishLetter>(context, writer)
    {
        protected override string? Perform(Letter aggregate, PublishLetter act, ActMoment moment)
        {
            aggregate.Publish(moment);
            return null;
        }
    }
}
