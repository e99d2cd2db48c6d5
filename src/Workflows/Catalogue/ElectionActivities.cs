using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>The elections of a term of the congress, from the count of the staff to the published roll (企业民主管理规定 Art 8-10, 24-25).</summary>
internal static class ElectionActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Congress.CountStaff",
            new("统计职工人数", "Count the staff"),
            Stage.Seats,
            [new("Counted", new("已统计", "Counted")), new("CalledOff", new("不再办理", "Called off"))],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new(
                "划分选举单位，登记各单位职工人数及一线职工、管理人员、女职工、劳务派遣职工人数。",
                "Divide the staff into electing units and enter their numbers by group.")),
        new(
            "Congress.PlanSeats",
            new("分配代表名额", "Spread the seats"),
            Stage.Seats,
            [
                new("Planned", new("已确定", "Settled")), new("ForAgreement", new("提交协商", "To be agreed")),
                new("Recount", new("重新统计", "Counted again")), new("CalledOff", new("不再办理", "Called off")),
            ],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new(
                "按系统测算的建议分配各选举单位的代表名额，可以调整，调整后仍须符合规定。",
                "Settle how many representatives each electing unit has; what is proposed may be changed within the rules.")),
        new(
            "Congress.AgreeSeats",
            new("协商代表名额", "Agree the seats"),
            Stage.Seats,
            [new("Agreed", new("同意", "Agreed")), new("Returned", new("退回修改", "Returned"))],
            [Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new("超过法定数的代表人数由企业与工会协商确定，请答复同意或者退回修改。", "Beyond the law’s number the rest is agreed: agree or send it back.")),
        new(
            "Congress.AnnounceElection",
            new("公布选举方案", "Announce the elections"),
            Stage.Seats,
            [new("Announced", new("已公布", "Announced"))],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new("向全体职工公布代表名额、分配方案和本届任期。", "Announce seats, spread and term to all staff.")),
        new(
            "Congress.HoldElections",
            new("各单位选举代表", "Hold the elections"),
            Stage.Electing,
            [new("Held", new("选举完毕", "Held"))],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new(
                "逐个登记选举单位的参加人数和候选人得票，由系统按规定认定谁当选。",
                "Enter each electing unit’s attendance and votes; who is elected follows by the rules.")),
        new(
            "Congress.CheckMandates",
            new("代表资格审查", "Check those elected"),
            Stage.Electing,
            [new("Confirmed", new("审查通过", "Confirmed")), new("SentBack", new("退回补选", "Sent back"))],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new("审查当选代表是否依法产生、构成是否符合规定。", "Check whether those elected are lawfully elected and of the groups that the rules want.")),
        new(
            "Congress.PublishRoll",
            new("公布代表名册", "Publish the roll"),
            Stage.Electing,
            [new("Published", new("已公布", "Published"))],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new("向全体职工公布当选代表名册，代表自此履行职责。", "Publish the roll; from here on the representatives act.")),
    ];
}
