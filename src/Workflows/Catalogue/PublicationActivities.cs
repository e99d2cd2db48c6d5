using Domain.Law;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>The publication to all staff (集体合同规定 Art 48; 工资集体协商试行办法 Art 23).</summary>
internal static class PublicationActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Disclosure.PublishContract",
            new("向全体职工公布", "Publish to all staff"),
            Stage.Publication,
            [new("Published", new("已公布", "Published"))],
            [Office.HrDepartment],
            Matter: Matters.Publication,
            LapseOutcome: null,
            new(
                "将生效的合同以适当方式向本方全体人员公布，并登记公布的日期和方式。",
                "Make the contract in force known to all staff in a suitable way and record the day and the way.")),
    ];
}
