using Domain.Congress.Sessions;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>The joint meeting of delegation and committee heads between sessions (企业民主管理规定 Art 12, 22), where it differs from a session.</summary>
internal static class JointMeetingActivities
{
    public static ActivityType Prepare { get; } = new(
        "Congress.PrepareJointMeeting",
        new("筹备联席会议", "Prepare the joint meeting"),
        Stage.Calling,
        [new("Ready", new("筹备完毕", "Ready")), new("CalledOff", new("不再召开", "Called off"))],
        [Office.UnionOfficer, Office.HrDepartment],
        Matter: Session.TopicsDay,
        LapseOutcome: null,
        new(
            "登记参会的代表团（组）长和专门委员会负责人，核对、修改报告稿，列入需要处理的临时事项。",
            "Enter the heads, go through the drafted report and put urgent matters on the list."));

    public static ActivityType Hold { get; } = new(
        "Congress.HoldJointMeeting",
        new("召开联席会议", "Hold the joint meeting"),
        Stage.Meeting,
        [new("Held", new("已闭会", "Closed")), new("QuorumMissed", new("未达法定人数", "Quorum missed")), new("Postponed", new("改期召开", "Postponed"))],
        [Office.UnionOfficer, Office.Teller],
        Matter: Session.MeetingDay,
        LapseOutcome: null,
        new(
            "组织签到、听取报告、逐条登记提问并确定承办部门，对临时事项表决后闭会。",
            "Check in, hear the report, enter each question with who answers it, vote on urgent matters, close."));

    public static ActivityType SettleMinutes { get; } = new(
        "Congress.SettleMinutes",
        new("审定会议纪要", "Settle the minutes"),
        Stage.Resolution,
        [new("Settled", new("已审定", "Settled"))],
        [Office.UnionOfficer],
        Matter: Session.ResolutionsDay,
        LapseOutcome: null,
        new("核对会议纪要：听取的报告、提问和处理意见、作出的决定。", "Go through the minutes: what was heard, asked and decided."));
}
