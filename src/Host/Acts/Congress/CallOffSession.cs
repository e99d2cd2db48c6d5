using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Calls a session off before its papers are all served; what it was to confirm goes onto the list of another that is being prepared, or of the next.</summary>
[Act("call-off-session", "不再召开会议", "Call the session off")]
[During("Congress.PrepareTopics", "Congress.PrepareJointMeeting", "Congress.AgreeTopics", "Congress.CallSession", "Congress.ServePapers")]
[By(Office.UnionOfficer)]
public sealed record CallOffSession : CaseAct
{
    [Label("原因", "Reason", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, SessionLinks links)
        : CaseActHandler<CallOffSession, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, CallOffSession act, ActMoment moment, CancellationToken cancellationToken)
        {
            var outcome = aggregate.CallOff(act.Reason);
            await links.PassOnAsync(aggregate);
            return outcome;
        }

        protected override string? Perform(Session aggregate, CallOffSession act, ActMoment moment) =>
            throw new NotSupportedException("Other sessions that are being prepared are read first.");
    }
}
