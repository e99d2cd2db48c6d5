using Domain.Letters;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>A letter from its arrival to its rated answer (来信; no law fixes its course, the units' rules do).</summary>
internal static class LetterActivities
{
    private static readonly Port Withdrawn = new("Withdrawn", new("撤回", "Withdrawn"));
    private static readonly Port BecameMotion = new("BecameMotion", new("转为提案", "Became a motion"));

    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Letters.Accept",
            new("受理来信", "Take the letter up"),
            Stage.LetterHandling,
            [new("Assigned", new("已转办", "Handed on")), new("Answered", new("工会直接答复", "Answered by the union")), Withdrawn, BecameMotion],
            [Office.UnionOfficer, Office.Representative, Office.System],
            Letter.StepDay,
            LapseOutcome: null,
            new(
                "阅读来信，转交承办部门或者责任领导办理；属于工会职责的，直接答复。",
                "Read the letter and hand it to a department or a leader; what is the union’s own, answer at once.")),
        new(
            "Letters.Handle",
            new("办理来信", "Handle the letter"),
            Stage.LetterHandling,
            [new("Answered", new("已答复", "Answered")), new("HandedBack", new("退回改办", "Handed back")), Withdrawn, BecameMotion],
            [Office.Department, Office.ResponsibleLeader, Office.UnionOfficer, Office.Representative, Office.System],
            Letter.StepDay,
            LapseOutcome: null,
            new(
                "查明情况，书面答复寄信人；不属于本部门的退回工会改办。",
                "Look into it and answer the sender in writing; what is for others goes back to the union.")),
        new(
            "Letters.Rate",
            new("评价来信答复", "Rate the answer to the letter"),
            Stage.LetterRating,
            [
                new("Accepted", new("评价完成", "Accepted")),
                new("Dissatisfied", new("不满意重新办理", "Dissatisfied")),
                new("Unsettled", new("仍不满意", "Unsettled")),
                BecameMotion,
            ],
            [Office.Representative, Office.UnionOfficer, Office.System],
            Letter.StepDay,
            LapseOutcome: "Accepted",
            new(
                "由寄信人评价答复：用查询码，或者用本人账号；期满没有评价的，自动办结。",
                "The sender rates the answer, with the code or the own account; without a rating it closes by itself.")),
    ];
}
