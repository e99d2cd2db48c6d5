using DocumentFormat.OpenXml.Packaging;
using Host.Documents.Content;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Documents.Word;

/// <summary>Charts as parts of their own, each with its numbers in a workbook inside.</summary>
/// <param name="main">The part that they are added to.</param>
internal sealed class WordCharts(MainDocumentPart main)
{
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>English Metric Units in a millimetre.</summary>
    private const long Millimetre = 36_000;
    private const long Width = 150 * Millimetre;
    private const long Height = 70 * Millimetre;
    private const long BarHeight = 9 * Millimetre;
    private const long AroundBars = 26 * Millimetre;

    private uint drawn;

    public W.Paragraph Of(Chart chart)
    {
        var part = main.AddNewPart<ChartPart>();
        var numbers = part.AddEmbeddedPackagePart(WorkbookType);
        using (var stream = new MemoryStream(ChartWorkbook.Write(chart)))
        {
            numbers.FeedData(stream);
        }

        part.ChartSpace = ChartDrawing.Of(chart, part.GetIdOfPart(numbers));
        return WordText.Paragraph(WordStyles.Figure, new W.Run(new W.Drawing(Inline(chart, main.GetIdOfPart(part)))));
    }

    private D.Inline Inline(Chart chart, string part) => new(
        new D.Extent { Cx = Width, Cy = HeightOf(chart) },
        new D.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new D.DocProperties { Id = ++drawn, Name = WordText.Legal(chart.Title), Description = WordText.Legal(InWords(chart)) },
        new D.NonVisualGraphicFrameDrawingProperties(),
        new A.Graphic(new A.GraphicData(new C.ChartReference { Id = part }) { Uri = ChartUri }))
    {
        DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
    };

    /// <summary>Bars get the room that each of them needs.</summary>
    private static long HeightOf(Chart chart) =>
        chart.Kind == ChartKind.Bars ? AroundBars + (BarHeight * chart.Categories.Count) : Height;

    /// <summary>What somebody is told who cannot see it.</summary>
    private static string InWords(Chart chart) => $"{chart.Title}：" + string.Join("；", chart.Series.Select(series =>
        $"{series.Title} " + string.Join("，", chart.Categories.Zip(series.Values, (category, value) => $"{category}{value}"))));
}
