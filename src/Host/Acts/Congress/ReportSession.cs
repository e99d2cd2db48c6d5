using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that the session was reported to the higher union.</summary>
[Act("report-session", "登记向上级工会报告", "Report to the higher union")]
[During("Congress.ReportSession")]
[By(Office.UnionOfficer)]
public sealed record ReportSession : CaseAct
{
    [Label("报告日期", "Reported on")]
    public required DateOnly On { get; init; }

    [Label("报告对象和方式", "To whom and how"), Required, StringLength(TextBounds.Line)]
    public required string To { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ReportSession, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, ReportSession act, ActMoment moment) =>
            aggregate.ReportTo(act.On, act.To, moment);
    }
}
