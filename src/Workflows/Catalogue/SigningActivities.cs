using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>The text and both signatures (集体合同规定 Art 37; 工资集体协商试行办法 Art 20).</summary>
internal static class SigningActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Bargaining.PrepareText",
            new("制作合同正式文本", "Prepare the text"),
            Stage.Signing,
            [new("Prepared", new("已制作", "Prepared"))],
            [Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new(
                "按照大会通过的草案制作工资专项集体合同正式文本。",
                "Make the formal text of the wage agreement from the draft that the congress adopted.")),
        new(
            "Bargaining.SignForWorkers",
            new("职工方首席代表签字", "Sign for the workers"),
            Stage.Signing,
            [new("Signed", new("已签字", "Signed"))],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new(
                "职工方首席代表核对文本后本人签字。",
                "The worker side’s chief representative checks the text and signs in person.")),
        new(
            "Bargaining.SignForEmployer",
            new("企业方首席代表签字", "Sign for the employer"),
            Stage.Signing,
            [new("Signed", new("已签字", "Signed"))],
            [Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new(
                "企业方首席代表核对文本后本人签字。",
                "The employer side’s chief representative checks the text and signs in person.")),
    ];
}
