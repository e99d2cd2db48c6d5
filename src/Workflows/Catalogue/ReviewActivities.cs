using Domain.Law;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>The authority's review and the effect (集体合同规定 Art 44-47; 工资集体协商试行办法 Art 22).</summary>
internal static class ReviewActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Filing.ReviewContract",
            new("审查集体合同", "Review the contract"),
            Stage.Review,
            [
                new("TookEffect", new("自行生效", "Took effect")),
                new("Objected", new("提出异议", "Objected")),
                new("CorrectionAsked", new("要求补正", "Correction asked")),
            ],
            [Office.FilingClerk],
            Matter: Matters.Effect,
            LapseOutcome: "TookEffect",
            new(
                "审查主体资格、协商程序和合同内容；有异议的，在期限内送达《审查意见书》；期满未提出异议的，合同自行生效。",
                "Review standing, procedure and content; serve a written opinion within the period if there "
                + "is an objection; otherwise the contract takes effect by itself.")),
        new(
            "Filing.ReviewWageAgreement",
            new("审查工资协议", "Review the wage agreement"),
            Stage.Review,
            [
                new("Cleared", new("审查同意", "Cleared")),
                new("TookEffect", new("自行生效", "Took effect")),
                new("Objected", new("提出异议", "Objected")),
                new("CorrectionAsked", new("要求补正", "Correction asked")),
            ],
            [Office.FilingClerk],
            Matter: Matters.Effect,
            LapseOutcome: "TookEffect",
            new(
                "审查主体资格、协议条款和签订程序；可以送达同意的《工资协议审查意见书》，或者提出异议；期满未提出意见的，协议自行生效。",
                "Review standing, clauses and procedure; serve a written opinion of consent or of objection; "
                + "with no opinion within the period the agreement takes effect by itself.")),
    ];
}
