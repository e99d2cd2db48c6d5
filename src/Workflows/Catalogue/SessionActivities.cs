using Domain.Congress.Sessions;
using Domain.Law;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>A session of the congress up to the close of its meeting (企业民主管理规定 Art 17-20).</summary>
internal static class SessionActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Congress.PrepareTopics",
            new("拟定议题", "Draw up the topics"),
            Stage.Topics,
            [new("Proposed", new("已提交商定", "Proposed")), new("CalledOff", new("不再召开", "Called off"))],
            [Office.UnionOfficer],
            Matter: Session.TopicsDay,
            LapseOutcome: null,
            new(
                "登记职工代表名单，听取职工意见后拟定议题，提交行政方商定。",
                "Register the representatives, hear the workers, draw up the items and put them to the management.")),
        new(
            "Congress.AgreeTopics",
            new("商定议题", "Agree the topics"),
            Stage.Topics,
            [new("Agreed", new("同意", "Agreed")), new("Returned", new("退回修改", "Returned")), new("CalledOff", new("不再召开", "Called off"))],
            [Office.HrDepartment],
            Matter: Session.TopicsDay,
            LapseOutcome: null,
            new("就工会提出的会议议题答复同意或者退回修改。", "Agree to the items that the union put forward, or send them back.")),
        JointMeetingActivities.Prepare,
        new(
            "Congress.CallSession",
            new("发出召集通知", "Call the session"),
            Stage.Calling,
            [new("Called", new("已召集", "Called")), new("CalledOff", new("不再召开", "Called off"))],
            [Office.UnionOfficer],
            Matter: Session.TopicsDay,
            LapseOutcome: null,
            new("确定会议日期、时间和地点，发出召集通知。", "Set day, hour and place of the meeting and send out the call.")),
        new(
            "Congress.ServePapers",
            new("送达会议材料", "Serve the papers"),
            Stage.Calling,
            [new("Served", new("送达完毕", "Served")), new("Postponed", new("改期召开", "Postponed")), new("CalledOff", new("不再召开", "Called off"))],
            [Office.UnionOfficer],
            Matter: Matters.CongressNotice,
            LapseOutcome: null,
            new(
                "在期限内将会议议题和材料书面送达每名代表并登记，未能送达的注明原因。",
                "Serve topics and papers on every representative in time and enter it; name those who could not be reached.")),
        new(
            "Congress.HoldMeeting",
            new("召开大会", "Hold the meeting"),
            Stage.Meeting,
            [new("Held", new("已闭会", "Closed")), new("QuorumMissed", new("未达法定人数", "Quorum missed")), new("Postponed", new("改期召开", "Postponed"))],
            [Office.UnionOfficer, Office.Teller],
            Matter: Session.MeetingDay,
            LapseOutcome: null,
            new(
                "组织签到、听取报告、审议和表决，由两名计票人分别登记票数，逐项宣布结果后闭会。",
                "Check in, hear reports, deliberate and vote; two tellers enter their counts, results are announced, the meeting closes.")),
        JointMeetingActivities.Hold,
    ];
}
