using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Records a bargaining meeting: day, chair, recorder, who was there, minutes (集体合同规定 Art 33-34).</summary>
[Act("record-meeting", "登记协商会议", "Record a meeting")]
[During("Bargaining.Negotiate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record RecordMeeting : CaseAct
{
    [Label("会议日期", "Day")]
    public required DateOnly HeldOn { get; init; }

    [Label("会议地点", "Place"), Required, StringLength(TextBounds.Line)]
    public required string Place { get; init; }

    [Label("主持方", "Chaired by the chief of", Hint = "由双方首席代表轮流主持", HintEn = "The two chiefs take turns")]
    public required Side Chair { get; init; }

    [Label("记录员", "Recorder", Hint = "由双方代表以外的人员担任", HintEn = "Not one of the representatives"), Required, StringLength(TextBounds.Name)]
    public required string Recorder { get; init; }

    [Label("到会人员", "Present", Lines = 6, Hint = "每行一人，姓名与代表名单一致", HintEn = "One name a line, as on the lists"), Required, MinLength(1), MaxLength(200)]
    public required IReadOnlyList<string> Present { get; init; }

    [Label("会议纪要", "Minutes", Lines = 10), Required, StringLength(TextBounds.Minutes)]
    public required string Minutes { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<RecordMeeting>(context, writer)
    {
        protected override string? Perform(BargainingCase bargaining, RecordMeeting act, ActMoment moment)
        {
            bargaining.RecordMeeting(
                new MeetingReport(act.HeldOn, act.Place, act.Chair, act.Recorder, act.Present, act.Minutes), moment);
            return null;
        }
    }
}
