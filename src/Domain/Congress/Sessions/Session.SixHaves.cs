using System.Globalization;
using Domain.Law;
using Domain.Organisations;

namespace Domain.Congress.Sessions;

/// <content>六有.</content>
public sealed partial class Session
{
    /// <summary>
    /// The 六有 of a congress: 充分准备, 明确议题, 会议程序, 行政报告, 职工审议意见和提案, 会议决议. Each follows from the
    /// record; nothing of it is ticked by hand. What is missing is somebody's duty, with a last day where the day of the
    /// meeting is known; nobody closes it, it closes when the thing is there.
    /// </summary>
    public IReadOnlyList<SixHave> SixHaves => SixHavesBeside(null);

    /// <summary>The same with the motions that were moved for this session, which stand in a register of their own.</summary>
    /// <param name="motions">What that register counts; null where it was not asked.</param>
    public IReadOnlyList<SixHave> SixHavesBeside(CollectedMotions? motions) =>
    [
        Have(("有充分准备", "Preparation"), Record.Receipts.Count > 0 && Unserved.Count == 0, (PreparedFact, [Papers]),
            new(Office.UnionOfficer, new("召集会议，送达会议材料", "Call the session and serve the papers"), LastDayForPapers)),
        Have(("有明确议题", "Topics"), AreAgreed, (TopicsFact, [Items]),
            AwaitsAnswer
                ? new(Office.HrDepartment, new("商定议题", "Agree the topics"), LastDayForPapers)
                : new(Office.UnionOfficer, new("拟定议题，提交行政方商定", "Draw the topics up and put them forward"), LastDayForPapers)),
        Have(("有会议程序", "Procedure"), Record.Items.Any(i => i.Vote is not null) || Record.ClosedOn is not null, (ProcedureFact, [Items]),
            new(Office.UnionOfficer, new("召开大会，逐项审议表决", "Hold the meeting and vote item by item"), MeetingOn)),
        Have(("有行政报告", "Administrative report"), HasReport, (ReportFact, PointersTo(i => i.Kind == SessionItemKind.AdministrativeReport)),
            new(Office.HrDepartment, new("准备并作行政工作报告", "Give the administrative report"), MeetingOn)),
        Have(("有职工审议意见和提案", "Opinions and motions"), HasOpinions && HasMotions(motions), (OpinionsFact(motions), [.. PointersTo(i => i.Opinions.Count > 0), .. motions is null ? [] : new[] { HavePointer.Motions }]),
            new(Office.UnionOfficer, HasOpinions ? new("征集职工代表提案", "Call for motions") : new("组织讨论，登记审议意见", "Let the delegations discuss and enter what they say"), MeetingOn)),
        Have(("有会议决议", "Resolutions"), Record.Resolutions.Count > 0, (ResolutionsFact, [.. Record.Resolutions.Select(r => new HavePointer($"resolution-{r.Number}", new($"决议{r.Number}", $"Resolution {r.Number}")))]),
            new(Office.UnionOfficer, new("为通过的议题形成决议", "Draw up a resolution of what was adopted"), LastDayForResolutions)),
    ];

    /// <summary>The last day to have topics agreed and papers out: that of the papers, for the meeting that is called or intended.</summary>
    private DateOnly? LastDayForPapers => MeetingOn is { } day ? LastDayFor(day, Call?.CalledOn ?? day) ?? day : null;

    /// <summary>The last day to have the resolutions drawn up: the first by which they are published or reported, else the day of the meeting.</summary>
    private DateOnly? LastDayForResolutions => Record.ClosedOn is not { } closed ? MeetingOn
        : new[] { Matters.ResolutionsPublished, Matters.CongressReport }
            .Select(matter => Law.Deadline(matter, closed)?.Deadline.Due).Where(due => due is not null).Min() ?? closed;

    private bool AreAgreed => Record.Proposals is [.., { Agreed: true }];

    private bool AwaitsAnswer => Record.Proposals is [.., { Agreed: null }];

    private static HavePointer Papers => new("representatives", new("代表名单和送达登记", "The list with its receipts"));

    private static HavePointer Items => new("items", new("议程", "The agenda"));

    private Words PreparedFact => new(
        Numbers("会议材料已送达{0}人，未能送达{1}人，尚未登记{2}人。", Record.Receipts.Count, Record.Unreached.Count, Unserved.Count),
        Numbers("Papers with {0}, {1} not reached, {2} not entered.", Record.Receipts.Count, Record.Unreached.Count, Unserved.Count));

    private Words TopicsFact => new(
        Numbers("议题{0}项，", Standing) + (AreAgreed ? "已与行政方商定。" : "尚未与行政方商定。"),
        Numbers("{0} items, ", Standing) + (AreAgreed ? "agreed with the management." : "not agreed yet."));

    private Words ProcedureFact => new(
        Numbers("应到{0}人，实到{1}人，已付表决{2}项。", Entitled, Present, VotesTaken),
        Numbers("{0} entitled, {1} present, {2} votes taken.", Entitled, Present, VotesTaken));

    private Words ReportFact => new(
        Numbers("已听取报告{0}项，其中行政工作报告{1}项。", Heard(null), Heard(SessionItemKind.AdministrativeReport)),
        Numbers("{0} reports heard, {1} of them the management’s.", Heard(null), Heard(SessionItemKind.AdministrativeReport)));

    /// <summary>Motions were called for, or moved without a call; where the register was not asked, nothing is said of them.</summary>
    private static bool HasMotions(CollectedMotions? motions) => motions is null || motions.WereCalledFor || motions.Motions > 0;

    private Words OpinionsFact(CollectedMotions? motions)
    {
        var opinions = Record.Items.Sum(i => i.Opinions.Count);
        Words entered = new(Numbers("已登记审议意见{0}条", opinions), Numbers("{0} opinions entered", opinions));
        Words? moved = motions switch
        {
            null => null,
            { Motions: 0, Opinions: 0 } => motions.WereCalledFor
                ? new("已征集提案，没有收到提案", "motions were called for, and none came")
                : new("尚未征集提案", "motions were not called for"),
            _ => new(
                Numbers("收到提案{0}件，立案{1}件，另有意见和建议{2}件", motions.Motions, motions.Filed, motions.Opinions),
                Numbers("{0} motions, {1} of them filed, {2} suggestions besides", motions.Motions, motions.Filed, motions.Opinions)),
        };
        return moved is null ? new($"{entered.Zh}。", $"{entered.En}.") : new($"{entered.Zh}；{moved.Zh}。", $"{entered.En}; {moved.En}.");
    }

    private Words ResolutionsFact => new(
        Numbers("已作出决议{0}项。", Record.Resolutions.Count),
        Numbers("{0} resolutions.", Record.Resolutions.Count));

    private int Standing => Record.Items.Count(item => item.Stands);

    private int VotesTaken => Record.Items.Count(item => item.Vote is not null);

    private int Heard(SessionItemKind? kind) => Record.Items.Count(i => i.Heard is not null && (kind is null || i.Kind == kind));

    private IReadOnlyList<HavePointer> PointersTo(Func<SessionItem, bool> wanted) =>
        [.. Record.Items.Where(i => i.Stands && wanted(i)).Select(i => new HavePointer($"item-{i.Number}", new(i.Title, i.Title)))];

    private static SixHave Have((string Zh, string En) title, bool isThere, (Words Fact, IReadOnlyList<HavePointer> At) found, HaveDuty duty) =>
        new(new(title.Zh, title.En), isThere, found.Fact, found.At, isThere ? null : duty);

    private static string Numbers(string text, params object[] numbers) => string.Format(CultureInfo.InvariantCulture, text, numbers);
}
