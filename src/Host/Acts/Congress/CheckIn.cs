using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Checks representatives in.</summary>
[Act("check-in", "代表签到", "Check in")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record CheckIn : CaseAct
{
    [Label("到会代表", "Who arrived"), Required, MinLength(1), MaxLength(Most.Representatives)]
    public required IReadOnlyList<int> Numbers { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<CheckIn, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, CheckIn act, ActMoment moment)
        {
            aggregate.CheckIn(act.Numbers, moment);
            return null;
        }
    }
}
