using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Takes an item off the session’s list; the record keeps it with the reason.</summary>
[Act("drop-item", "撤下议题", "Take an item off the list")]
[During("Congress.PrepareTopics", "Congress.ServePapers", "Congress.PrepareJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record DropItem : CaseAct
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("理由", "Reason", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<DropItem, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, DropItem act, ActMoment moment)
        {
            aggregate.DropItem(act.Item, act.Reason);
            return null;
        }
    }
}
