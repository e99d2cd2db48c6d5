using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Breaks a meeting up for want of a quorum; the session is called again (企业民主管理规定 Art 17).</summary>
[Act("declare-quorum-missed", "宣布未达法定人数", "Declare that the quorum is missed")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record DeclareQuorumMissed : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer, SessionDrafts drafts)
        : CaseActHandler<DeclareQuorumMissed, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, DeclareQuorumMissed act, ActMoment moment, CancellationToken cancellationToken)
        {
            var present = aggregate.Present;
            var outcome = aggregate.DeclareQuorumMissed(moment);
            await drafts.EnterMissedQuorumAsync(aggregate, present, moment);
            return outcome;
        }

        protected override string? Perform(Session aggregate, DeclareQuorumMissed act, ActMoment moment) =>
            throw new NotSupportedException("The drafts on the list are read first.");
    }
}
