using Domain.Motions;
using Domain.Motions.Figures;
using Host.Documents.Content;
using Host.Pages.Text;

namespace Host.Documents.Reports;

/// <summary>Every motion in one line, behind the numbers of the report.</summary>
internal static class MotionAnnex
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("编号", 22), new("案由", 28), new("主办部门", 15), new("状态", 16, true), new("结果", 8, true), new("评价", 11, true),
    ];

    public static IEnumerable<Block> Of(ReportInput input)
    {
        var lines = input.Motions.Select(motion => motion.Line).Where(line => line.MovedOn is not null).ToList();
        return lines.Count == 0 ? [] :
        [
            new PageBreak(),
            new TitleLine("附件　提案办理明细表"),
            new Table(Columns, [.. lines.Select(line => (IReadOnlyList<string>)
                [line.Number, line.Title, line.Department ?? "", StateTitles.Of(line.State).Zh, GradeOf(line.Grade), RatedAs(line)])]),
        ];
    }

    private static string GradeOf(AnswerGrade? grade) => grade switch
    {
        AnswerGrade.Done => "A",
        AnswerGrade.Planned => "B",
        AnswerGrade.NotPossibleNow => "C",
        _ => "",
    };

    private static string RatedAs(MotionLine line) => line.IsSatisfied switch
    {
        true => "满意",
        false => "不满意",
        null => "",
    };
}
