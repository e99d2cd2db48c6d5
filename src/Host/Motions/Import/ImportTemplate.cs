using Domain.Motions.Import;
using Host.Documents.Excel;

namespace Host.Motions.Import;

/// <summary>The empty register that a union fills in: a heading, lists where a value is chosen, and a sheet that explains.</summary>
internal static class ImportTemplate
{
    public const string FileName = "往年提案导入模板.xlsx";

    public static byte[] Write() => TemplateWriter.Write(
        new(ImportSheet.Name, [.. Enum.GetValues<ImportColumn>().Select(ColumnOf)]),
        new("填写说明", Notes));

    private static TemplateColumn ColumnOf(ImportColumn column) => new(ImportTitles.Of(column).Zh, WidthOf(column))
    {
        Choices = ImportChoices.OfferedFor(column),
        IsDay = IsDay(column),
    };

    private static bool IsDay(ImportColumn column) => column is ImportColumn.MovedOn or ImportColumn.AssignedOn or ImportColumn.Due
        or ImportColumn.AnsweredOn or ImportColumn.PlannedFor or ImportColumn.ClosedOn;

    private static int WidthOf(ImportColumn column) => column switch
    {
        ImportColumn.Title or ImportColumn.Reasons or ImportColumn.Measures or ImportColumn.Answer or ImportColumn.Result => 36,
        ImportColumn.Number or ImportColumn.Topic or ImportColumn.Movers or ImportColumn.Seconders or ImportColumn.CoHandlers => 18,
        _ => 13,
    };

    private static IReadOnlyList<IReadOnlyList<string>> Notes { get; } =
    [
        ["列", "是否必填", "怎样填写"],
        ["原编号", "选填", "当年的提案编号，如“提〔2025〕15号”。有编号的，再次导入时按编号识别，不会重复。"],
        ["提出日期", "必填", "如2025-03-01，也可以写成2025年3月1日。"],
        ["类别", "必填", $"从下拉列表中选择：{string.Join('、', ImportChoices.OfferedFor(ImportColumn.Topic))}。"],
        ["案由", "必填", "一事一案，一行写明，不超过200字。"],
        ["理由、建议措施", "选填", "各不超过4000字。"],
        ["提案人", "必填", "领衔提案人写在最前，多人之间用“、”隔开。"],
        ["附议人", "选填", "多人之间用“、”隔开。"],
        ["立案情况", "选填", "立案或者意见建议，不填的按立案。"],
        ["状态", "必填", "已办结、办理中、按计划落实、不予立案。"],
        ["主办部门", "除不予立案外必填", "名称与平台登记的部门一致时，办理中的提案直接转到该部门。"],
        ["会办部门", "选填", "多个部门之间用“、”隔开。"],
        ["责任领导", "办理中、按计划落实的必填", ""],
        ["交办日期、答复期限", "办理中的必填", "答复期限含当日。"],
        ["答复内容、办理结果", "已办结、按计划落实的必填", "办理结果为A类（已经解决或者采纳）、B类（列入计划）、C类（暂时不能解决）。"],
        ["答复日期", "按计划落实的必填", ""],
        ["计划完成日期", "按计划落实的必填", "只有B类填写。"],
        ["满意度", "选填", "满意、基本满意、不满意；没有评价过的不填。"],
        ["办结日期、办结情况", "已办结的填办结日期；不予立案的两项都填", "不予立案的，办结日期为决定日期，办结情况写明理由。"],
        ["", "", "每行一件；不要合并单元格，不要使用公式；一个文件最多1000行。已办结的往年提案不计入本平台的答复期限统计。"],
    ];
}
