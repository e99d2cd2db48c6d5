using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that a representative left the meeting; a vote that is open keeps its presence.</summary>
[Act("leave-meeting", "登记代表离会", "Enter who left")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record LeaveMeeting : CaseAct
{
    [Label("离会代表", "Who left"), Range(1, Most.Representatives)]
    public required int Number { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<LeaveMeeting, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, LeaveMeeting act, ActMoment moment)
        {
            aggregate.Leave(act.Number, moment);
            return null;
        }
    }
}
