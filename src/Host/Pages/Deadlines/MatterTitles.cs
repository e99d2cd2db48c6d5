using System.Collections.Frozen;
using Domain;
using Domain.Law;

namespace Host.Pages.Deadlines;

/// <summary>What pages call the matters that have a last day: the nine general names, and the others.</summary>
internal static class MatterTitles
{
    /// <summary>The matters besides the nine, in the order of a procedure.</summary>
    public static IReadOnlyList<(string Name, Words Title)> Others { get; } =
    [
        (Matters.HigherUnionReport, new("协商前向上级工会报告", "Report to the higher union before bargaining")),
        (Matters.RepresentativesFormed, new("产生协商代表", "Choosing the representatives")),
        (Matters.RepresentativesPublication, new("公布协商代表", "Making the representatives public")),
        (Matters.BargainingPeriod, new("协商的期限", "Length of bargaining")),
        (Matters.SuspensionCap, new("中止协商的最长期限", "Longest suspension")),
        (Matters.CoordinationExtension, new("协调处理的延长", "Prolonged coordination")),
        (Matters.DraftToCongress, new("草案提交职代会", "Putting the draft to the congress")),
        (Matters.DraftAgain, new("草案再次提交职代会", "Putting the draft to the congress again")),
        (Matters.AgendaPublished, new("公布职代会议程", "Making the congress’s agenda public")),
        (Matters.ResolutionsPublished, new("公布职代会决议", "Making the congress’s resolutions public")),
        (Matters.CongressReport, new("向上级工会报告职代会情况", "Report of the congress to the higher union")),
        (Matters.CongressRenewal, new("职代会换届筹备", "Preparing the next congress’s elections")),
        (Matters.CongressSubmission, new("职代会议题提交工会", "Handing the congress’s matters to the union")),
        (Matters.MotionCall, new("提案征集开始", "Call for motions")),
        (Matters.MotionCutOff, new("提案截止", "Cut-off of motions")),
        (Matters.MotionReply, new("提案答复", "Answering a motion")),
        (Matters.LetterReply, new("来信答复", "Answering a letter")),
        (Matters.OpenAffairsReply, new("厂务公开意见答复", "Answering opinions on open affairs")),
        (Matters.Objection, new("审查意见送达", "Serving the review’s opinion")),
        (Matters.TerminationReport, new("解除、终止的报告", "Report of a termination")),
        (Matters.PerformanceReport, new("履行情况报告", "Report on performance")),
    ];

    private static readonly FrozenDictionary<string, Words> All = GeneralNames.All.Concat(Others)
        .ToFrozenDictionary(name => name.Name, name => name.Title);

    public static Words? Find(string matter) => All.GetValueOrDefault(matter);
}
