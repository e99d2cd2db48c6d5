using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Documents.Reports;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that the meeting heard a report. The one on resolutions and motions is kept as it was heard, with its Word file.</summary>
[Act("hear-report", "登记听取报告", "Enter a report as heard")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record HearReport : CaseAct
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("报告要点", "What it said", Lines = 5), Required, StringLength(TextBounds.Text)]
    public required string Summary { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, ReportKeeper reports) : CaseActHandler<HearReport, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, HearReport act, ActMoment moment, CancellationToken cancellationToken)
        {
            aggregate.HearReport(act.Item, act.Summary, moment);
            if (aggregate.ReportIsADraft && aggregate.Record.Items[act.Item - 1].Source is not null)
            {
                await reports.FreezeAsync(aggregate, moment, cancellationToken);
            }

            return null;
        }

        protected override string? Perform(Session aggregate, HearReport act, ActMoment moment) =>
            throw new NotSupportedException("A report that is drawn out of the record is kept as it was heard.");
    }
}
