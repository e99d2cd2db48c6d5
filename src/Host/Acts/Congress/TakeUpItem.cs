using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Takes an item up: the hall’s screen shows it from now on.</summary>
[Act("take-up-item", "进入议题", "Take up an item")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record TakeUpItem : CaseAct
{
    [Label("议题", "Item", Hint = "会场大屏随即显示该议题", HintEn = "The hall’s screen shows it from now on"), Range(1, Most.Items)]
    public required int Item { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<TakeUpItem, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, TakeUpItem act, ActMoment moment)
        {
            aggregate.TakeUp(act.Item, moment);
            return null;
        }
    }
}
