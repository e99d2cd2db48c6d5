using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Ends the drawing up: everything adopted has its resolution.</summary>
[Act("finish-resolutions", "决议起草完毕", "Finish the resolutions")]
[During("Congress.IssueResolutions")]
[By(Office.UnionOfficer)]
public sealed record FinishResolutions : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<FinishResolutions, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, FinishResolutions act, ActMoment moment) =>
            aggregate.FinishResolutions();
    }
}
