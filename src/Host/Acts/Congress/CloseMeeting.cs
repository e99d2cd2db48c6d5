using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Closes the meeting when every item is dealt with.</summary>
[Act("close-meeting", "宣布闭会", "Close the meeting")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record CloseMeeting : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<CloseMeeting, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, CloseMeeting act, ActMoment moment) =>
            aggregate.CloseMeeting(moment);
    }
}
