using System.Globalization;
using Domain.Congress.Sessions;
using Host.Documents.Content;
using Host.Pages.Text;

namespace Host.Documents.Reports;

/// <summary>
/// The report on resolutions and motions, mid-year before the joint meeting or yearly before the congress: the exceptions in
/// front, then the resolutions, then the motions, then what the management fills in.
/// </summary>
internal static class ImplementationReport
{
    public static Document Of(ReportInput input) => new($"{input.Unit}{NameOf(input)}", input.Union,
    [
        new TitleLine($"{input.Unit}\n{NameOf(input).Replace("和提案", "\n和提案", StringComparison.Ordinal)}"),
        new Paragraph($"（提交{input.Meeting}，统计截至{DayText.Of(input.On, false)}）", ParagraphLook.Centre),
        new Heading(1, "一、需要会议注意的事项"),
        .. ExceptionPart.Of(input),
        new Heading(1, "二、大会决议执行情况"),
        .. ResolutionPart.Of(input),
        new Heading(1, "三、职工代表提案办理情况"),
        .. MotionPart.Of(input),
        .. Management(input),
        new Paragraph(""),
        new Paragraph($"{input.Union}（盖章）", ParagraphLook.Signed),
        new Paragraph("　　　　年　　月　　日", ParagraphLook.Signed),
        .. MotionAnnex.Of(input),
    ]);

    private static string NameOf(ReportInput input) => input.Occasion == ReportOccasion.MidYear
        ? string.Create(CultureInfo.InvariantCulture, $"{input.On.Year}年年中职工代表大会决议执行情况和提案办理情况的报告")
        : string.Create(CultureInfo.InvariantCulture, $"{input.On.Year}年度职工代表大会决议执行情况和提案办理情况的报告");

    private static IEnumerable<Block> Management(ReportInput input)
    {
        var (past, coming) = SpansOf(input.Occasion);
        return
        [
            new Heading(1, $"四、{past}生产经营情况"),
            ManagementOf(input, ReportPart.Operations),
            new Heading(1, $"五、{coming}生产经营计划"),
            ManagementOf(input, ReportPart.Plan),
        ];
    }

    /// <summary>Of which times the management speaks, looking back and ahead.</summary>
    public static (string Past, string Coming) SpansOf(ReportOccasion occasion) =>
        occasion == ReportOccasion.MidYear ? ("上半年", "下半年") : ("全年", "下一年度");

    /// <summary>A part of the management's: what it wrote, or else the place that is marked for it.</summary>
    public static Block ManagementOf(ReportInput input, ReportPart part)
    {
        var (past, coming) = SpansOf(input.Occasion);
        var hint = part == ReportPart.Operations
            ? $"{past}主要生产经营指标及与计划的比较、重点工作、涉及职工切身利益的事项和存在的问题。"
            : $"{coming}主要目标、重点工作和措施，以及需要职工参与和配合的事项。";
        return input.TextOf(part) is { Length: > 0 } text ? new Paragraph(text) : new ToFillIn("行政方", hint);
    }
}
