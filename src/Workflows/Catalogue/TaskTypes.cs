using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>
/// The kinds of duty that follow from a case's record and stand in no definition: they open and close with what is there.
/// </summary>
public static class TaskTypes
{
    private static readonly Dictionary<string, ActivityType> ByType;

    static TaskTypes()
    {
        All =
        [
            new(
                "Congress.CarryOutResolution",
                new("落实大会决议", "Carry out a resolution"),
                Stage.CarryingOut,
                [],
                [Office.UnionOfficer, Office.HrDepartment],
                Matter: null,
                LapseOutcome: null,
                new("按期完成最近一步，登记完成情况并附凭据。", "Finish the next step in time and enter what shows it."))
            {
                Acts = ["complete-step"],
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
        ByType = All.ToDictionary(task => task.Type, StringComparer.Ordinal);
    }

    /// <summary>Every kind of task.</summary>
    public static IReadOnlyList<ActivityType> All { get; }

    /// <summary>The duty of this type, of a procedure or of a record; null where there is none.</summary>
    /// <param name="type">The type's name; upper and lower case differ.</param>
    public static ActivityType? FindDuty(string type) => ActivityCatalogue.Find(type) ?? ByType.GetValueOrDefault(type);
}
