using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Sets how many weeks before a last day a resolution shows as in danger; the unit’s next session begins with it.</summary>
[Act("set-resolution-warning", "设定决议落实提示周数", "Set when a resolution shows as in danger")]
[During("Congress.IssueResolutions", "Congress.FollowResolutions")]
[By(Office.UnionOfficer)]
public sealed record SetResolutionWarning : CaseAct
{
    [Label("提前周数", "Weeks before", Hint = "最近一步到期前若干周起提示；剩余步骤每多一步再提前一周", HintEn = "Before the next last day; a week earlier for each further step left"), Range(0, 52)]
    public required int Weeks { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<SetResolutionWarning, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, SetResolutionWarning act, ActMoment moment)
        {
            aggregate.SetWarning(act.Weeks);
            return null;
        }
    }
}
