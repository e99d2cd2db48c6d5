using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>
/// The kinds of duty that follow from a case's record and stand in no definition: they open and close with what is there.
/// </summary>
public static class TaskTypes
{
    /// <summary>Every kind of task.</summary>
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Congress.CarryOutResolution",
            new("落实大会决议", "Carry out a resolution"),
            Stage.CarryingOut,
            [],
            [Office.UnionOfficer, Office.HrDepartment, Office.Department],
            Matter: null,
            LapseOutcome: null,
            new("按期完成最近一步，登记完成情况并附凭据。", "Finish the next step in time and enter what shows it."))
        {
            Acts = ["complete-step"],
        },
        new(
            "Congress.ExplainDelay",
            new("说明决议步骤逾期原因", "Say why a step is late"),
            Stage.CarryingOut,
            [],
            [Office.UnionOfficer, Office.HrDepartment, Office.Department],
            Matter: null,
            LapseOutcome: null,
            new("写明逾期的原因和补救安排，列入决议落实情况和年中报告。", "Set down why it is late and what is done about it; the mid-year report says so."))
        {
            Acts = ["explain-delay"],
        },
        new(
            "Congress.FillReport",
            new("填写年中报告的经营情况和计划", "Fill in operations and plan"),
            Stage.Calling,
            [],
            [Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new("填写上半年生产经营情况和下半年生产经营计划，会议听取后不再修改。", "Fill in what was done and what is planned before the meeting hears it."))
        {
            Acts = ["write-report"],
        },
        new(
            "Motions.ExplainDelay",
            new("说明提案逾期原因", "Say why a motion is late"),
            Stage.Handling,
            [],
            [Office.Department, Office.HrDepartment, Office.ResponsibleLeader, Office.UnionOfficer, Office.MotionsCommittee, Office.Presidium],
            Matter: null,
            LapseOutcome: null,
            new("写明这一步逾期的原因和补救安排，列入看板和年中报告。", "Set down why this step is late; board and mid-year report say so."))
        {
            Acts = ["explain-motion-delay"],
        },
        new(
            "Congress.GiveReport",
            new("准备行政工作报告", "Prepare the administrative report"),
            Stage.Meeting,
            [],
            [Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new("按时提交行政工作报告，由大会听取。", "Have the administrative report ready for the congress to hear.")),
        new(
            "Congress.CollectOpinions",
            new("征集职工审议意见", "Collect the workers’ opinions"),
            Stage.Meeting,
            [],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new("组织各代表团讨论议题，登记审议意见。", "Let the delegations discuss the items and enter what they say.")),
    ];

    private static Dictionary<string, ActivityType> ByType { get; } = All.ToDictionary(task => task.Type, StringComparer.Ordinal);

    /// <summary>The duty of this type, of a procedure or of a record; null where there is none.</summary>
    /// <param name="type">The type's name; upper and lower case differ.</param>
    public static ActivityType? FindDuty(string type) => ActivityCatalogue.Find(type) ?? ByType.GetValueOrDefault(type);
}
