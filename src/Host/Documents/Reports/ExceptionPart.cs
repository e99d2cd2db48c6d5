using System.Globalization;
using Domain.Congress.Sessions;
using Domain.Motions;
using Domain.Motions.Figures;
using Host.Documents.Content;
using Host.Pages.Text;

namespace Host.Documents.Reports;

/// <summary>What is late or left somebody dissatisfied, the longest late first, with who has it in hand and why.</summary>
internal static class ExceptionPart
{
    private static readonly IReadOnlyList<Column> Columns =
        [new("类别", 9, true), new("事项", 30), new("责任单位", 16), new("期限", 23, true), new("情况", 22)];

    public static IEnumerable<Block> Of(ReportInput input)
    {
        var all = All(input);
        return
        [
            new Paragraph(input.TextOf(ReportPart.Exceptions)),
            .. all.Count == 0 ? [] : (IEnumerable<Block>)[new Table(Columns, [.. all.OrderByDescending(one => one.Days).Select(one => one.Cells)])],
        ];
    }

    /// <summary>The text that is drafted.</summary>
    public static string TextOf(ReportInput input) => All(input).Count == 0
        ? $"截至{DayText.Of(input.On, false)}，没有逾期的决议步骤和提案，也没有评价为不满意的提案。"
        : $"截至{DayText.Of(input.On, false)}，逾期的决议步骤{LateSteps(input).Count()}个，逾期的提案{LateMotions(input).Count()}件，"
            + $"评价为不满意、尚未办结的提案{Dissatisfied(input).Count()}件。";

    private static List<(int Days, string[] Cells)> All(ReportInput input) => [.. LateSteps(input), .. LateMotions(input), .. Dissatisfied(input)];

    private static IEnumerable<(int Days, string[] Cells)> LateSteps(ReportInput input) =>
        from reported in input.Resolutions
        from step in reported.LateOn(input.On)
        let days = input.On.DayNumber - step.DueOn.DayNumber
        select (days, new[]
        {
            "决议", $"关于{reported.Resolution.Title}的决议，第{step.Number}步：{step.What}", reported.Resolution.CarriedOutBy,
            DayText.Of(step.DueOn, false), Late(days) + (reported.WhyLate.TryGetValue(step.Number, out var why) ? $"：{why}" : "，未说明原因"),
        });

    private static IEnumerable<(int Days, string[] Cells)> LateMotions(ReportInput input) =>
        from motion in input.Motions
        where motion.Line.Counts(MotionMeasure.Overdue, input.On)
        let days = input.On.DayNumber - motion.Line.NextOn!.Value.DayNumber
        select (days, new[]
        {
            "提案", $"{motion.Line.Number}　{motion.Line.Title}", motion.HeldBy, DayText.Of(motion.Line.NextOn!.Value, false),
            $"{StateTitles.Of(motion.Line.State).Zh}，{Late(days)}{Why(motion)}",
        });

    private static IEnumerable<(int Days, string[] Cells)> Dissatisfied(ReportInput input) =>
        from motion in input.Motions
        where motion.Line is { IsSatisfied: false, State: not MotionState.Closed, MovedOn: not null }
        where !motion.Line.Counts(MotionMeasure.Overdue, input.On)
        select (0, new[]
        {
            "提案", $"{motion.Line.Number}　{motion.Line.Title}", motion.HeldBy,
            motion.Line.NextOn is { } next ? DayText.Of(next, false) : "", $"评价为不满意，{StateTitles.Of(motion.Line.State).Zh}",
        });

    private static string Why(ReportedMotion motion) =>
        motion.WhyLate is { } why ? $"：{why}" : motion.IsAskedWhyLate ? "，未说明原因" : "";

    private static string Late(int days) => string.Create(CultureInfo.InvariantCulture, $"逾期{days}天");
}
