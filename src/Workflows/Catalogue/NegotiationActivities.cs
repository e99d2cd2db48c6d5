using Domain.Law;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>The meetings, their suspension, and the coordination of a dispute (集体合同规定 Art 34, 35, 49-54).</summary>
internal static class NegotiationActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Bargaining.Negotiate",
            new("召开协商会议", "Negotiate"),
            Stage.Negotiation,
            [
                new("DraftClosed", new("形成合同草案", "Draft closed")),
                new("Suspended", new("中止协商", "Suspended")),
                new("Deadlocked", new("协商未达成一致", "Deadlocked")),
            ],
            [Office.UnionOfficer, Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new(
                "召开协商会议，逐条记录双方的提议和达成一致的条款；全部一致后形成合同草案。",
                "Hold the meetings and record, clause by clause, what was proposed and agreed; when all is "
                + "agreed, close the draft.")),
        new(
            "Bargaining.Resume",
            new("恢复协商", "Resume bargaining"),
            Stage.Negotiation,
            [
                new("Resumed", new("恢复协商", "Resumed")),
                new("CapReached", new("中止期满", "Suspension over")),
            ],
            [Office.UnionOfficer, Office.HrDepartment],
            Matter: Matters.SuspensionCap,
            LapseOutcome: "CapReached",
            new(
                "中止的原因消除后恢复协商；中止期限届满的，协商自行恢复。",
                "Resume when the reason for the suspension is gone; when its longest time is over, bargaining "
                + "resumes by itself.")),
        new(
            "Bargaining.ApplyForCoordination",
            new("申请协调处理", "Apply for coordination"),
            Stage.Negotiation,
            [new("Applied", new("已申请", "Applied"))],
            [Office.UnionOfficer, Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new(
                "书面申请人力资源和社会保障部门协调处理集体协商争议。",
                "Apply in writing to the labour authority to coordinate the bargaining dispute.")),
        new(
            "Bargaining.AcceptCoordination",
            new("受理协调申请", "Accept the application"),
            Stage.Negotiation,
            [new("Accepted", new("已受理", "Accepted"))],
            [Office.FilingClerk],
            Matter: null,
            LapseOutcome: null,
            new(
                "登记并受理集体协商争议的协调处理申请。",
                "Register and accept the application to coordinate the bargaining dispute.")),
        new(
            "Bargaining.CoordinateDispute",
            new("协调处理争议", "Coordinate the dispute"),
            Stage.Negotiation,
            [
                new("Settled", new("达成一致", "Settled")),
                new("Unsettled", new("未达成一致", "Unsettled")),
            ],
            [Office.FilingClerk],
            Matter: Matters.Coordination,
            LapseOutcome: null,
            new(
                "会同同级工会和企业组织协调处理争议，制作《协调处理协议书》；期限内可以依法延长一次。",
                "Coordinate the dispute together with the union and the employers’ organisation of the same "
                + "level and write the coordination agreement; the period may be extended once as the law "
                + "allows.")),
    ];
}
