using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters what a delegation said on an item.</summary>
[Act("record-opinion", "登记审议意见", "Enter an opinion")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record RecordOpinion : CaseAct
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("代表团（组）", "Delegation", Hint = "职工大会可以不填", HintEn = "May be left empty at a general meeting"), StringLength(TextBounds.Name)]
    public string Delegation { get; init; } = "";

    [Label("审议意见", "Opinion", Lines = 5), Required, StringLength(TextBounds.Text)]
    public required string Text { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<RecordOpinion, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, RecordOpinion act, ActMoment moment)
        {
            aggregate.RecordOpinion(act.Item, act.Delegation, act.Text, moment);
            return null;
        }
    }
}
