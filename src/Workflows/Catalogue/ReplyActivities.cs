using Domain.Bargaining;
using Domain.Law;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>The reply, the counter-date and what follows a refusal (集体合同规定 Art 32(2), 56).</summary>
internal static class ReplyActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Bargaining.ReplyToOffer",
            new("书面答复要约", "Reply to the offer"),
            Stage.Reply,
            [
                new("Accepted", new("同意协商", "Accepted")),
                new("DateProposed", new("提议改期", "Other date proposed")),
                new("Refused", new("拒绝协商", "Refused")),
                new("NoReply", new("逾期未答复", "No reply")),
            ],
            [Office.UnionOfficer, Office.HrDepartment],
            Matter: Matters.Reply,
            LapseOutcome: "NoReply",
            new(
                "在最后答复日之前书面答复：同意协商、提议改期，或者说明理由拒绝。",
                "Reply in writing by the last day: accept, propose another date, or refuse with reasons."))
        {
            Part = OfferPart.Answering,
        },
        new(
            "Bargaining.AgreeDate",
            new("答复改期", "Answer the proposed date"),
            Stage.Reply,
            [
                new("Agreed", new("同意改期", "Agreed")),
                new("DateProposed", new("另提日期", "Other date proposed")),
                new("Reported", new("已提请", "Reported")),
            ],
            [Office.UnionOfficer, Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new(
                "同意对方提议的协商日期，或者另提日期；对方反复改期的，可以提请责令改正。",
                "Agree to the date that the other side proposes, or propose another one; where it keeps putting the "
                + "meeting off, report it."))
        {
            Part = OfferPart.Offering,
        },
        new(
            "Bargaining.ConfirmDate",
            new("确认改期", "Confirm the date"),
            Stage.Reply,
            [
                new("Agreed", new("同意改期", "Agreed")),
                new("DateProposed", new("另提日期", "Other date proposed")),
                new("Reported", new("已提请", "Reported")),
            ],
            [Office.UnionOfficer, Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new(
                "同意对方另提的协商日期，或者再提日期；对方反复改期的，可以提请责令改正。",
                "Agree to the date that the other side proposes instead, or propose another one; where it keeps putting "
                + "the meeting off, report it."))
        {
            Part = OfferPart.Answering,
        },
        new(
            "Bargaining.ReportRefusal",
            new("提请责令改正", "Report the refusal"),
            Stage.Reply,
            [
                new("Reported", new("已提请", "Reported")),
                new("Withdrawn", new("撤回要约", "Offer withdrawn")),
            ],
            [Office.UnionOfficer, Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new(
                "对方拒绝或者逾期未答复时，提请人力资源和社会保障部门责令改正，或者撤回要约。",
                "Where the other side refused or did not reply, ask the labour authority to order correction, "
                + "or withdraw the offer."))
        {
            Part = OfferPart.Offering,
        },
        new(
            "Bargaining.OrderCorrection",
            new("责令改正", "Order correction"),
            Stage.Reply,
            [
                new("Ordered", new("责令改正", "Ordered")),
                new("Dismissed", new("不予支持", "Dismissed")),
            ],
            [Office.FilingClerk],
            Matter: null,
            LapseOutcome: null,
            new(
                "查明被提请的一方是否无正当理由拒绝或者拖延协商，责令其改正，或者说明理由不予支持。",
                "Establish whether the side reported refuses or delays without a proper reason; order it to correct "
                + "this, or "
                + "dismiss the report with reasons.")),
    ];
}
