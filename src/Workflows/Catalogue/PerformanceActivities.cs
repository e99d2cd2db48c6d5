using Domain.Law;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>The contract in force: performance, report, change, termination, renewal (集体合同规定 Art 38-41).</summary>
internal static class PerformanceActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Bargaining.Perform",
            new("履行合同", "Perform the contract"),
            Stage.Performance,
            [
                new("Expired", new("期限届满", "Expired")),
                new("Terminated", new("提前终止", "Terminated")),
            ],
            [Office.UnionOfficer],
            Matter: ActivityType.TermEnd,
            LapseOutcome: "Expired",
            new(
                "监督检查合同的履行并登记检查情况；需要提前解除的，依法办理；期限届满合同即行终止。",
                "Inspect and record how the contract is performed; end it early as the law allows; when its "
                + "term is over it ends by itself, also while a change of it is being bargained.")),
        new(
            "Bargaining.ChangeContract",
            new("变更合同", "Change the contract"),
            Stage.Performance,
            [new("ChangeAgreed", new("协商变更", "Change agreed"))],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new(
                "双方协商一致或者具备法定情形的，可以变更合同；变更的文本重新协商、审议、签字和备案，生效之前原合同继续履行。",
                "Where both sides agree or a ground of the law is given, the contract may be changed; the "
                + "changed text goes the whole way again, and until it takes effect the contract stays in "
                + "force as it is."))
        {
            IsOptional = true,
        },
        new(
            "Bargaining.ReportTermination",
            new("报告解除终止", "Report the termination"),
            Stage.Performance,
            [new("Reported", new("已报告", "Reported"))],
            [Office.HrDepartment],
            Matter: Matters.TerminationReport,
            LapseOutcome: null,
            new(
                "在期限内向人力资源和社会保障部门报告合同的解除或者终止。",
                "Report the end of the contract to the labour authority within the period.")),
        new(
            "Bargaining.SupervisePerformance",
            new("向职代会报告履行情况", "Report performance to the congress"),
            Stage.Performance,
            [new("Reported", new("已报告", "Reported"))],
            [Office.UnionOfficer],
            Matter: Matters.PerformanceReport,
            LapseOutcome: null,
            new(
                "向职工代表大会报告合同的履行情况。",
                "Report to the workers’ congress how the contract is performed.")),
        new(
            "Bargaining.RequestRenewal",
            new("提出续订", "Ask for renewal"),
            Stage.Performance,
            [
                new("Requested", new("已提出续订", "Requested")),
                new("Lapsed", new("未提出续订", "Lapsed")),
            ],
            [Office.UnionOfficer],
            Matter: Matters.RenewalWindow,
            LapseOutcome: "Lapsed",
            new(
                "在合同期满前的期间内提出续订或者开始新一轮协商。",
                "Ask for renewal or a new round within the window before the contract expires.")),
    ];
}
