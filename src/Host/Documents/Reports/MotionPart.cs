using Domain.Congress.Sessions;
using Domain.Motions;
using Domain.Motions.Figures;
using Host.Documents.Content;
using Host.Pages.Text;

namespace Host.Documents.Reports;

/// <summary>The motions in numbers, each rate with what it is a part of, and drawn.</summary>
internal static class MotionPart
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("", 24), new("征集", 11, true), new("立案", 11, true), new("应答复", 14, true), new("已答复", 14, true),
        new("按期答复", 16, true), new("办结", 11, true),
    ];

    private static readonly MotionMeasure[] Measures =
    [
        MotionMeasure.Collected, MotionMeasure.Filed, MotionMeasure.Assigned, MotionMeasure.Answered, MotionMeasure.AnsweredInTime,
        MotionMeasure.Closed,
    ];

    public static IEnumerable<Block> Of(ReportInput input)
    {
        var lines = input.Motions.Select(motion => motion.Line).Where(line => line.MovedOn is not null).ToList();
        if (lines.Count == 0)
        {
            return [new Paragraph(input.TextOf(ReportPart.Motions))];
        }

        var all = MotionFigures.Of(lines, input.On);
        return
        [
            new Paragraph(input.TextOf(ReportPart.Motions)),
            .. MotionCharts.Of(input),
            new Heading(2, "（一）按承办部门统计"),
            Counts("承办部门", [.. MotionFigures.ByDepartment(lines, input.On).Select(one =>
                (one.Department.Length > 0 ? one.Department : "尚未交办", one.Figures)), ("合计", all)]),
            new Heading(2, "（二）按内容类别统计"),
            Counts("类别", [.. MotionFigures.ByTopic(lines, input.On).Select(one => (EnumWords.Of(one.Topic).Zh, one.Figures)), ("合计", all)]),
        ];
    }

    /// <summary>The text that is drafted.</summary>
    public static string TextOf(ReportInput input)
    {
        var lines = input.Motions.Select(motion => motion.Line).Where(line => line.MovedOn is not null).ToList();
        if (lines.Count == 0)
        {
            return "没有收到职工代表提案。";
        }

        var all = MotionFigures.Of(lines, input.On);
        return $"共收到{all[MotionMeasure.Collected]}件，其中立案{all[MotionMeasure.Filed]}件，并案{all[MotionMeasure.Merged]}件，"
            + $"不予立案{all[MotionMeasure.Declined]}件，撤回{all[MotionMeasure.Withdrawn]}件，作意见建议办理{all[MotionMeasure.Opinions]}件。\n"
            + $"{Rate("答复率", all.Answering, "已答复", "应答复")}；{Rate("按期答复率", all.Punctuality, "按期答复", "已答复")}。\n"
            + $"{Rate("办结率", all.Closing, "办结", "立案")}；{Rate("满意率", all.Satisfaction, "满意", "已评价")}。";
    }

    /// <summary>办结率80.0%（办结12件，立案15件）; of nothing no rate is given.</summary>
    private static string Rate(string name, MotionShare share, string part, string whole) => share.Permille is { } permille
        ? $"{name}{permille / 10}.{permille % 10}%（{part}{share.Part}件，{whole}{share.Of}件）"
        : $"{name}不作统计（{whole}0件）";

    private static Table Counts(string first, IReadOnlyList<(string Name, MotionFigures Figures)> rows) => new(
        [new Column(first, Columns[0].Share), .. Columns.Skip(1)],
        [.. rows.Select(row => (IReadOnlyList<string>)[row.Name, .. Measures.Select(measure => $"{row.Figures[measure]}")])]);
}
