using Domain.Law;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>Representatives and information, before the first meeting (集体合同规定 Art 19-33).</summary>
internal static class PreparationActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Bargaining.AppointWorkerRepresentatives",
            new("产生职工方协商代表", "Appoint the worker representatives"),
            Stage.Preparation,
            [new("Appointed", new("已产生", "Appointed"))],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new(
                "依法产生职工方协商代表，确定首席代表，并登记名单。",
                "Choose the worker side’s representatives and its chief as the law says, and record them.")),
        new(
            "Bargaining.AppointEmployerRepresentatives",
            new("指派企业方协商代表", "Appoint the employer representatives"),
            Stage.Preparation,
            [new("Appointed", new("已指派", "Appointed"))],
            [Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new(
                "由法定代表人指派企业方协商代表，确定首席代表，并登记名单。",
                "Have the legal representative appoint the employer side’s representatives and its chief, and "
                + "record them.")),
        new(
            "Bargaining.ProvideInformation",
            new("提供协商资料", "Provide the information"),
            Stage.Preparation,
            [new("Provided", new("已提供", "Provided"))],
            [Office.HrDepartment],
            Matter: Matters.Information,
            LapseOutcome: null,
            new(
                "向职工方提供与协商议题有关的情况和资料。",
                "Hand the worker side the facts and documents that the topics call for.")),
    ];
}
