using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>The offering side agrees to the day that the other proposed, or proposes another.</summary>
[Act("answer-date", "答复改期", "Answer the proposed date")]
[During("Bargaining.AgreeDate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record AnswerDate : CaseAct
{
    [Label("另提的协商时间", "Another day", Hint = "留空即同意对方提出的时间和地点", HintEn = "Left empty, the day and place of the other side are agreed")]
    public DateOnly? MeetingDay { get; init; }

    [Label("另提的协商地点", "Another place"), StringLength(TextBounds.Line)]
    public string Place { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AnswerDate>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, AnswerDate act, ActMoment moment) =>
            bargaining.AnswerDate(DateProposal.Of(act.MeetingDay, act.Place), moment);
    }
}
