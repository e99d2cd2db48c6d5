using Domain.Law;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>The draft before the workers' congress or all staff (集体合同规定 Art 36).</summary>
internal static class CongressActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Congress.ConveneCongress",
            new("召集职工（代表）大会", "Convene the congress"),
            Stage.Congress,
            [new("Convened", new("已召集", "Convened"))],
            [Office.UnionOfficer],
            Matter: Matters.CongressNotice,
            LapseOutcome: null,
            new(
                "确定职工代表大会或者职工大会的日期，并提前将合同草案送达代表。",
                "Set the day of the workers’ congress or assembly and send out the draft beforehand.")),
        new(
            "Congress.VoteOnDraft",
            new("审议表决合同草案", "Vote on the draft"),
            Stage.Congress,
            [
                new("Adopted", new("表决通过", "Adopted")),
                new("Rejected", new("未获通过", "Rejected")),
                new("QuorumMissed", new("未达法定人数", "Quorum missed")),
                new("Postponed", new("会议改期", "Put off")),
            ],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new(
                "大会审议表决后，登记应到、实到、赞成、反对、弃权和无效票数。",
                "After the vote, record how many were entitled and present, and the yes, no, abstained and "
                + "spoilt ballots.")),
    ];
}
