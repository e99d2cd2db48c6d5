using System.Globalization;
using DocumentFormat.OpenXml;
using Host.Documents.Content;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Host.Documents.Word;

/// <summary>
/// The numbers of a chart: where they stand in its workbook, and as they were when the file was written, so that the chart
/// is drawn without opening the workbook. Its colours differ in brightness too, for black and white printing.
/// </summary>
internal static class ChartSeriesDrawing
{
    private static readonly string[] Colours = ["1F4E79", "C55A11", "9DC3E6", "7F7F7F", "A9D18E", "FFD966"];

    public static C.BarChartSeries Bar(Chart chart, int series) => new(
        new C.Index { Val = (uint)series },
        new C.Order { Val = (uint)series },
        Title(chart, series),
        Filled(series),
        new C.InvertIfNegative { Val = false },
        Labels(isPie: false),
        Categories(chart),
        Values(chart, series));

    public static C.PieChartSeries Pie(Chart chart) => new(
    [
        new C.Index { Val = 0 },
        new C.Order { Val = 0 },
        Title(chart, 0),
        .. chart.Categories.Select((_, i) => new C.DataPoint(new C.Index { Val = (uint)i }, new C.Bubble3D { Val = false }, Filled(i))),
        Labels(isPie: true),
        Categories(chart),
        Values(chart, 0),
    ]);

    private static C.SeriesText Title(Chart chart, int series) => new(new C.StringReference(
        new C.Formula(ChartWorkbook.Title(series)), Cache([chart.Series[series].Title])));

    private static C.CategoryAxisData Categories(Chart chart) => new(new C.StringReference(
        new C.Formula(ChartWorkbook.Categories(chart)), Cache(chart.Categories)));

    private static C.Values Values(Chart chart, int series)
    {
        var values = chart.Series[series].Values;
        return new(new C.NumberReference(new C.Formula(ChartWorkbook.Values(chart, series)), new C.NumberingCache(
        [
            new C.FormatCode("0"),
            new C.PointCount { Val = (uint)values.Count },
            .. values.Select((value, i) => new C.NumericPoint(
                new C.NumericValue(value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)i }),
        ])));
    }

    private static C.StringCache Cache(IReadOnlyList<string> texts) => new(
    [
        new C.PointCount { Val = (uint)texts.Count },
        .. texts.Select((text, i) => new C.StringPoint(new C.NumericValue(WordText.Legal(text))) { Index = (uint)i }),
    ]);

    private static C.ChartShapeProperties Filled(int place) =>
        new(new A.SolidFill(new A.RgbColorModelHex { Val = Colours[place % Colours.Length] }));

    /// <summary>Every bar and every part bears its number; a part its share too.</summary>
    private static C.DataLabels Labels(bool isPie)
    {
        var labels = new C.DataLabels();
        if (isPie)
        {
            labels.Append(new C.DataLabelPosition { Val = C.DataLabelPositionValues.OutsideEnd });
        }

        labels.Append(
            new C.ShowLegendKey { Val = false }, new C.ShowValue { Val = true }, new C.ShowCategoryName { Val = false },
            new C.ShowSeriesName { Val = false }, new C.ShowPercent { Val = isPie }, new C.ShowBubbleSize { Val = false });
        if (isPie)
        {
            labels.Append(new C.Separator("，"), new C.ShowLeaderLines { Val = false });
        }

        return labels;
    }
}
