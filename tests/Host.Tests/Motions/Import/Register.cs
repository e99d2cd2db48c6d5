using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Host.Tests.Motions.Import;

/// <summary>A workbook as a test fills it in: a heading and rows, cell by cell.</summary>
internal sealed class Register
{
    public static readonly string[] Heading =
    [
        "原编号", "提出日期", "类别", "案由", "理由", "建议措施", "提案人", "附议人", "立案情况", "状态", "主办部门", "会办部门", "责任领导",
        "交办日期", "答复期限", "答复日期", "答复内容", "办理结果", "计划完成日期", "满意度", "办结日期", "办结情况",
    ];

    private readonly List<Dictionary<string, S.Cell>> rows = [];
    private readonly List<string> merged = [];

    public bool From1904 { get; init; }

    /// <summary>A row that says of a closed motion all that is needed, with what a test puts in its place.</summary>
    public Register With(string title, params (string Column, string Text)[] others)
    {
        Dictionary<string, S.Cell> row = [];
        (string, string)[] usual =
        [
            ("提出日期", "2025-03-01"), ("类别", "生活福利"), ("案由", title), ("理由", $"{title}的理由。"), ("提案人", "张三"), ("状态", "已办结"),
            ("主办部门", "后勤部"), ("答复内容", "已经办理。"), ("办理结果", "A类"), ("办结日期", "2025-06-30"),
        ];
        foreach (var (column, text) in usual.Concat(others))
        {
            row[column] = Text(text);
        }

        rows.Add(row);
        return this;
    }

    /// <summary>Puts a cell of another kind into the last row.</summary>
    public Register But(string column, S.Cell cell)
    {
        rows[^1][column] = cell;
        return this;
    }

    public Register Merging(string area)
    {
        merged.Add(area);
        return this;
    }

    public static S.Cell Number(decimal number) => new(new S.CellValue(number.ToString(CultureInfo.InvariantCulture)));

    public static S.Cell Formula(string formula, string cached) =>
        new(new S.CellFormula(formula), new S.CellValue(cached)) { DataType = S.CellValues.String };

    public byte[] Write(params string[] heading)
    {
        var columns = heading.Length > 0 ? heading : Heading;
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new S.Worksheet(new S.SheetData(
            [
                new S.Row(columns.Select(Text)) { RowIndex = 1 },
                .. rows.Select((row, at) => new S.Row(columns.Index().Where(c => row.ContainsKey(c.Item)).Select(c => Placed(row[c.Item], c.Index, at + 2)))
                {
                    RowIndex = (uint)(at + 2),
                }),
            ]));
            if (merged.Count > 0)
            {
                sheet.Worksheet.Append(new S.MergeCells(merged.Select(area => new S.MergeCell { Reference = area })));
            }

            book.Workbook = new S.Workbook(
                new S.WorkbookProperties { Date1904 = From1904 },
                new S.Sheets(new S.Sheet { Name = "2025年", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    private static S.Cell Text(string text) => new(new S.InlineString(new S.Text(text))) { DataType = S.CellValues.InlineString };

    private static S.Cell Placed(S.Cell cell, int column, int row)
    {
        cell.CellReference = $"{(char)('A' + column)}{row}";
        return cell;
    }
}
