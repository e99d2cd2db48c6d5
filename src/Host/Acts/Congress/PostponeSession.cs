using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Puts a meeting off before anything was put to the vote; the session is called again, and papers that were served stay served.</summary>
[Act("postpone-session", "改期召开", "Put the meeting off")]
[During("Congress.ServePapers", "Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record PostponeSession : CaseAct
{
    [Label("原因", "Reason", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, SessionDrafts drafts)
        : CaseActHandler<PostponeSession, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, PostponeSession act, ActMoment moment, CancellationToken cancellationToken)
        {
            var outcome = aggregate.Postpone(act.Reason, moment);
            await drafts.PutOffAsync(aggregate, cancellationToken);
            return outcome;
        }

        protected override string? Perform(Session aggregate, PostponeSession act, ActMoment moment) =>
            throw new NotSupportedException("The drafts on the list are read first.");
    }
}
