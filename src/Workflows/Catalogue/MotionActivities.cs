using Domain.Motions;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>A motion from its draft to its closing (提案; no law fixes its course, the units' rules do).</summary>
internal static class MotionActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Motions.Write",
            new("撰写提案", "Write the motion"),
            Stage.Moving,
            [
                new("Moved", new("已提出", "Moved")),
                new("Supported", new("附议人数已足", "Supported")),
                new("BecameOpinion", new("转作意见建议", "Became an opinion")),
                new("Withdrawn", new("撤回", "Withdrawn")),
            ],
            [Office.Representative, Office.UnionOfficer],
            Motion.StepDay,
            LapseOutcome: null,
            new(
                "写明案由、理由和建议措施，一事一案，由提案人提出。",
                "Set down the matter, the reasons and the measures proposed, one matter in a motion, and move it.")),
        new(
            "Motions.CollectSeconders",
            new("征集附议", "Collect seconders"),
            Stage.Moving,
            [
                new("Supported", new("附议人数已足", "Supported")),
                new("BecameOpinion", new("转作意见建议", "Became an opinion")),
                new("Withdrawn", new("撤回", "Withdrawn")),
            ],
            [Office.Representative, Office.UnionOfficer],
            Motion.StepDay,
            LapseOutcome: "BecameOpinion",
            new(
                "邀请职工代表附议；截止日前人数不足的，转作意见建议办理。",
                "Invite representatives to second; without enough of them by the last day it goes on as an opinion.")),
        new(
            "Motions.Screen",
            new("审查提案", "Screen the motion"),
            Stage.Deciding,
            [
                new("Filed", new("立案", "Filed")),
                new("ReturnedAsOpinion", new("转作意见建议", "Passed on as an opinion")),
                new("Declined", new("不予立案", "Declined")),
                new("Merged", new("并案", "Merged")),
                new("Withdrawn", new("撤回", "Withdrawn")),
            ],
            [Office.MotionsCommittee, Office.UnionOfficer],
            Motion.StepDay,
            LapseOutcome: null,
            new(
                "审查后立案、并案、转作意见建议或者不予立案，后三种书面说明理由。",
                "File it, merge it, pass it on as an opinion or decline it, the last three with a written reason.")),
        new(
            "Motions.AnswerDecision",
            new("确认审查结果", "Answer the decision"),
            Stage.Deciding,
            [
                new("OpinionAccepted", new("同意转作意见建议", "Accepted as an opinion")),
                new("DeclineAccepted", new("接受不予立案", "Accepted as declined")),
                new("Objected", new("提出异议", "Objected")),
            ],
            [Office.Representative, Office.UnionOfficer],
            Motion.StepDay,
            LapseOutcome: "DeclineAccepted",
            new(
                "提案人接受审查结果，或者向主席团提出一次异议。",
                "A mover accepts the decision or objects to the presidium, once.")),
        new(
            "Motions.DecideObjection",
            new("主席团裁定", "Decide the objection"),
            Stage.Deciding,
            [
                new("Filed", new("立案", "Filed")),
                new("ReturnedAsOpinion", new("转作意见建议", "Passed on as an opinion")),
                new("Declined", new("不予立案", "Declined")),
            ],
            [Office.Presidium, Office.UnionOfficer],
            Motion.StepDay,
            LapseOutcome: null,
            new(
                "主席团对提案人的异议作出最终决定，不立案的书面说明理由。",
                "The presidium decides on the objection for good, with a written reason where it is not filed.")),
        new(
            "Motions.Assign",
            new("交办提案", "Assign the motion"),
            Stage.Handling,
            [new("Assigned", new("已交办", "Assigned"))],
            [Office.UnionOfficer],
            Motion.StepDay,
            LapseOutcome: null,
            new(
                "确定主办部门、会办部门及各自分工和责任领导，交付办理。",
                "Name the lead department, the co-handlers with their parts and the responsible leader.")),
        new(
            "Motions.Handle",
            new("办理答复", "Handle and answer"),
            Stage.Handling,
            [new("Answered", new("已答复", "Answered")), new("HandedBack", new("退回改办", "Handed back"))],
            [Office.Department, Office.HrDepartment, Office.ResponsibleLeader, Office.UnionOfficer],
            Motion.StepDay,
            LapseOutcome: null,
            new(
                "主办部门拟写答复，会办部门全部会签后发出；不属于本部门的退回改办。",
                "The lead department drafts the answer, every co-handler signs and it leaves; what is for others goes back.")),
        new(
            "Motions.RateAnswer",
            new("评价答复", "Rate the answer"),
            Stage.Rating,
            [
                new("Accepted", new("评价完成", "Accepted")),
                new("Planned", new("列入计划", "Planned")),
                new("Dissatisfied", new("不满意重新办理", "Dissatisfied")),
                new("Unsettled", new("仍不满意", "Unsettled")),
            ],
            [Office.Representative, Office.UnionOfficer],
            Motion.StepDay,
            LapseOutcome: "Accepted",
            new(
                "每一位提案人和附议人对答复作出评价，不满意的由更高一级领导重新办理。",
                "Every mover and seconder rates the answer; the dissatisfied bring it to the next higher leader.")),
        new(
            "Motions.CarryOutPlan",
            new("按计划落实", "Carry out the plan"),
            Stage.Rating,
            [new("PlanDone", new("已经落实", "Plan done"))],
            [Office.Department, Office.HrDepartment, Office.ResponsibleLeader, Office.UnionOfficer],
            Motion.StepDay,
            LapseOutcome: null,
            new(
                "每季度报告计划的落实情况，直到完成，再次征求评价。",
                "Report each quarter on what was planned until it is done; then satisfaction is asked again.")),
        new(
            "Motions.Close",
            new("办结归档", "Close the motion"),
            Stage.Rating,
            [new("Closed", new("已办结", "Closed"))],
            [Office.UnionOfficer],
            Motion.StepDay,
            LapseOutcome: null,
            new(
                "核对答复和评价，写明结果后办结归档。",
                "Check the answer and the ratings, set down the result and close it.")),
    ];
}
