using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Calls a session off before anybody was called to it.</summary>
[Act("call-off-session", "不再召开会议", "Call the session off")]
[During("Congress.PrepareTopics", "Congress.PrepareJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record CallOffSession : CaseAct
{
    [Label("原因", "Reason", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<CallOffSession, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, CallOffSession act, ActMoment moment) =>
            aggregate.CallOff(act.Reason);
    }
}
