using Domain.Congress.Sessions;
using Domain.Law;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>What follows a session: its resolutions, their publication, the report and the carrying out (企业民主管理规定 Art 21, 22).</summary>
internal static class ResolutionActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        JointMeetingActivities.SettleMinutes,
        new(
            "Congress.IssueResolutions",
            new("作出大会决议", "Draw up the resolutions"),
            Stage.Resolution,
            [new("Issued", new("已作出决议", "Issued")), new("NoneIssued", new("没有通过的事项", "Nothing adopted"))],
            [Office.UnionOfficer],
            Matter: Session.ResolutionsDay,
            LapseOutcome: null,
            new(
                "为每一项通过的议题形成决议，写明由谁落实、分几步、何时完成。",
                "Draw up a resolution of every adopted item: who carries it out, in which steps, by when.")),
        new(
            "Congress.PublishResolutions",
            new("公布大会决议", "Publish the resolutions"),
            Stage.CarryingOut,
            [new("Published", new("已公布", "Published"))],
            [Office.UnionOfficer],
            Matter: Matters.ResolutionsPublished,
            LapseOutcome: null,
            new("在本单位公布大会决议和表决结果。", "Publish the resolutions and the results of the votes in the unit.")),
        new(
            "Congress.ReportSession",
            new("向上级工会报告大会情况", "Report to the higher union"),
            Stage.CarryingOut,
            [new("Reported", new("已报告", "Reported"))],
            [Office.UnionOfficer],
            Matter: Matters.CongressReport,
            LapseOutcome: null,
            new("在期限内向上级工会书面报告大会情况。", "Report the session to the higher union in writing within the period.")),
        new(
            "Congress.FollowResolutions",
            new("落实大会决议", "Carry out the resolutions"),
            Stage.CarryingOut,
            [new("CarriedOut", new("全部落实", "Carried out"))],
            [Office.UnionOfficer, Office.HrDepartment, Office.Department],
            Matter: null,
            LapseOutcome: null,
            new("逐步落实决议，每完成一步登记一次并附凭据。", "Carry the resolutions out step by step; enter each step with what shows it."))
        {
            // Each resolution is a duty of its own owner.
            IsOptional = true,
        },
    ];
}
