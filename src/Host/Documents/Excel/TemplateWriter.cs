using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Host.Documents.Word;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Host.Documents.Excel;

/// <summary>Writes a workbook that people fill in: a frozen heading, lists to choose from, days that are kept as days.</summary>
internal static class TemplateWriter
{
    /// <summary>The media type of a workbook.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Write(TemplateSheet template, NoteSheet notes)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = TemplateStyles.Write();
            var first = book.AddNewPart<WorksheetPart>();
            first.Worksheet = SheetOf(template);
            var second = book.AddNewPart<WorksheetPart>();
            second.Worksheet = SheetOf(notes);
            book.Workbook = new S.Workbook(new S.Sheets(
                new S.Sheet { Name = template.Name, SheetId = 1, Id = book.GetIdOfPart(first) },
                new S.Sheet { Name = notes.Name, SheetId = 2, Id = book.GetIdOfPart(second) }));
        }

        return stream.ToArray();
    }

    private static S.Worksheet SheetOf(TemplateSheet template)
    {
        var lists = template.Columns.Index().Where(c => c.Item.Choices.Count > 0).Select(c => ListOf(c.Index, c.Item)).ToList();
        var sheet = new S.Worksheet(
            new S.SheetViews(new S.SheetView(new S.Pane
            {
                VerticalSplit = 1, TopLeftCell = "A2", ActivePane = S.PaneValues.BottomLeft, State = S.PaneStateValues.Frozen,
            })
            {
                WorkbookViewId = 0,
            }),
            new S.Columns([.. template.Columns.Select((column, at) => new S.Column
            {
                Min = (uint)(at + 1), Max = (uint)(at + 1), Width = column.Width, CustomWidth = true,
                Style = column.IsDay ? TemplateStyles.Day : TemplateStyles.Text,
            })]),
            new S.SheetData(RowOf(1, [.. template.Columns.Select(column => column.Title)], TemplateStyles.Heading)));
        if (lists.Count > 0)
        {
            sheet.Append(new S.DataValidations(lists) { Count = (uint)lists.Count });
        }

        return sheet;
    }

    private static S.Worksheet SheetOf(NoteSheet notes) => new(
        new S.Columns(
            new S.Column { Min = 1, Max = 1, Width = 24, CustomWidth = true },
            new S.Column { Min = 2, Max = 2, Width = 30, CustomWidth = true },
            new S.Column { Min = 3, Max = 3, Width = 90, CustomWidth = true }),
        new S.SheetData(notes.Rows.Select((row, at) => RowOf(at + 1, row, at == 0 ? TemplateStyles.Heading : TemplateStyles.Text))));

    private static S.DataValidation ListOf(int column, TemplateColumn of) => new(new S.Formula1($"\"{string.Join(',', of.Choices)}\""))
    {
        Type = S.DataValidationValues.List,
        AllowBlank = true,
        ShowErrorMessage = true,
        ErrorTitle = of.Title,
        Error = "请从下拉列表中选择。",
        SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{LetterOf(column)}2:{LetterOf(column)}{SheetBounds.Rows}" },
    };

    private static S.Row RowOf(int number, IReadOnlyList<string> texts, uint style) => new(texts.Select((text, at) => new S.Cell(
        new S.InlineString(new S.Text(WordText.Legal(text))))
    {
        CellReference = $"{LetterOf(at)}{number.ToString(CultureInfo.InvariantCulture)}",
        DataType = S.CellValues.InlineString,
        StyleIndex = style,
    }))
    {
        RowIndex = (uint)number,
    };

    private static char LetterOf(int column) => (char)('A' + column);
}
