using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Arranges the agenda: the items in their order with the time of each.</summary>
[Act("arrange-agenda", "编排会议议程", "Arrange the agenda")]
[During("Congress.PrepareTopics", "Congress.CallSession", "Congress.ServePapers", "Congress.HoldMeeting", "Congress.PrepareJointMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record ArrangeAgenda : CaseAct
{
    [Label("议程", "Agenda", Hint = "按先后顺序填写；时间自会议开始时起依次推算", HintEn = "In their order; the times are counted from the hour of the meeting"), Required, MinLength(1), MaxLength(Most.Items)]
    public required IReadOnlyList<AgendaSlotLine> Slots { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ArrangeAgenda, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, ArrangeAgenda act, ActMoment moment)
        {
            aggregate.Arrange([.. act.Slots.Select(s => new AgendaSlot(s.Item, s.Minutes))]);
            return null;
        }
    }
}
