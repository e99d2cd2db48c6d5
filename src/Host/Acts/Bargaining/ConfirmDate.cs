using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>The answering side agrees to the day that the other proposed instead, or proposes another.</summary>
[Act("confirm-date", "确认改期", "Confirm the date")]
[During("Bargaining.ConfirmDate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record ConfirmDate : CaseAct
{
    [Label("另提的协商时间", "Another day", Hint = "留空即同意对方提出的时间和地点", HintEn = "Left empty, the day and place of the other side are agreed")]
    public DateOnly? MeetingDay { get; init; }

    [Label("另提的协商地点", "Another place"), StringLength(TextBounds.Line)]
    public string Place { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ConfirmDate>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, ConfirmDate act, ActMoment moment) =>
            bargaining.AnswerDate(DateProposal.Of(act.MeetingDay, act.Place), moment);
    }
}
