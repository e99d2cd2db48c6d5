using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Reports on what was planned, each quarter until it is done; then satisfaction is asked again.</summary>
[Act("report-plan", "报告落实情况", "Report on the plan")]
[During("Motions.CarryOutPlan")]
[By(Office.Department, Office.HrDepartment, Office.ResponsibleLeader)]
public sealed record ReportPlan : CaseAct
{
    [Label("已经全部落实", "Done")]
    public bool IsDone { get; init; }

    [Label("落实情况", "What was done", Lines = 6), Required, StringLength(TextBounds.Text)]
    public required string Report { get; init; }

    [Label("计划完成日期", "Planned for", Hint = "尚未完成的填写", HintEn = "Where it is not done")]
    public DateOnly? PlannedFor { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<ReportPlan>(context, writer)
    {
        protected override string? Perform(Motion aggregate, ReportPlan act, ActMoment moment)
        {
            EnforceLead(aggregate);
            return aggregate.ReportPlan(new PlanReport(act.IsDone, act.Report, act.PlannedFor), moment);
        }
    }
}
