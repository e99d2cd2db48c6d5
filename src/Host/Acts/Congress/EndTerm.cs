using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Ends a term whose last day is over.</summary>
[Act("end-term", "登记本届届满", "End the term")]
[During("Congress.PrepareNextTerm")]
[By(Office.UnionOfficer)]
public sealed record EndTerm : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<EndTerm, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, EndTerm act, ActMoment moment) =>
            aggregate.EndTerm(nextIsElected: false, moment);
    }
}
