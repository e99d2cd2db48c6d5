using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Host.Documents.Content;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Host.Documents.Word;

/// <summary>The numbers of a chart as a workbook of one sheet: a row for each category, a column for each series.</summary>
internal static class ChartWorkbook
{
    /// <summary>The sheet's name, which the chart's references begin with.</summary>
    public const string Sheet = "Sheet1";

    public static byte[] Write(Chart chart)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new S.Worksheet(new S.SheetData(
            [
                Row([Text(""), .. chart.Series.Select(series => Text(series.Title))]),
                .. chart.Categories.Select((category, i) => Row([Text(category), .. chart.Series.Select(series => Number(series.Values[i]))])),
            ]));
            book.Workbook = new S.Workbook(new S.Sheets(
                new S.Sheet { Name = Sheet, SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    /// <summary>Where the categories stand.</summary>
    public static string Categories(Chart chart) => Cells('A', chart);

    /// <summary>Where a series' title stands.</summary>
    public static string Title(int series) => $"{Sheet}!${Letter(series)}$1";

    /// <summary>Where a series' numbers stand.</summary>
    public static string Values(Chart chart, int series) => Cells(Letter(series), chart);

    private static string Cells(char column, Chart chart) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sheet}!${column}$2:${column}${chart.Categories.Count + 1}");

    private static char Letter(int series) => (char)('B' + series);

    private static S.Row Row(IEnumerable<OpenXmlElement> cells) => new(cells);

    private static S.Cell Text(string text) => new(new S.InlineString(new S.Text(WordText.Legal(text))))
    {
        DataType = S.CellValues.InlineString,
    };

    private static S.Cell Number(int number) => new(new S.CellValue(number.ToString(CultureInfo.InvariantCulture)));
}
