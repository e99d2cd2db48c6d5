using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>
/// Writes a part of the report on resolutions and motions in place of the program's draft, until the meeting has heard it.
/// Every version stands in the ledger.
/// </summary>
[Act("write-report", "编写报告", "Write the report")]
[During(
    "Congress.PrepareTopics", "Congress.AgreeTopics", "Congress.PrepareJointMeeting", "Congress.CallSession", "Congress.ServePapers",
    "Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record WriteReport : CaseAct
{
    [Label("报告的部分", "Part")]
    public required ReportPart Part { get; init; }

    [Label("内容", "Text", Lines = 14, Hint = "留空则恢复为系统按记录自动起草的文字；表格和图表由系统附在文字之后", HintEn = "Left empty, the program’s draft comes back; tables and charts follow the text by themselves")]
    [StringLength(TextBounds.Clause)]
    public string Text { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<WriteReport, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, WriteReport act, ActMoment moment)
        {
            aggregate.WriteReport(act.Part, act.Text, moment);
            return null;
        }
    }
}
