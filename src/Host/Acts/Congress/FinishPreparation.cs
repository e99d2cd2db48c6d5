using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Ends the preparation of a joint meeting: who takes part and what is heard stands, and the heads are called next.</summary>
[Act("finish-preparation", "筹备完毕", "End the preparation")]
[During("Congress.PrepareJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record FinishPreparation : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<FinishPreparation, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, FinishPreparation act, ActMoment moment) => aggregate.FinishPreparation();
    }
}
