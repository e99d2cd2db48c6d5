using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that the congress heard a report.</summary>
[Act("hear-report", "登记听取报告", "Enter a report as heard")]
[During("Congress.HoldMeeting")]
[By(Office.UnionOfficer)]
public sealed record HearReport : CaseAct
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("报告要点", "What it said", Lines = 5), Required, StringLength(TextBounds.Text)]
    public required string Summary { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<HearReport, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, HearReport act, ActMoment moment)
        {
            aggregate.HearReport(act.Item, act.Summary, moment);
            return null;
        }
    }
}
