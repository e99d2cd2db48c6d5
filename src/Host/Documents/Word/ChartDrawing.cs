using DocumentFormat.OpenXml;
using Host.Documents.Content;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Host.Documents.Word;

/// <summary>How a chart is drawn: its title, its kind, its axes and its legend.</summary>
internal static class ChartDrawing
{
    private const uint CategoryAxis = 1;
    private const uint ValueAxis = 2;

    /// <summary>The room between two bars or columns, in hundredths of one.</summary>
    private const ushort BetweenBars = 60;
    private const ushort BetweenColumns = 120;

    /// <param name="chart">The chart.</param>
    /// <param name="numbers">The relation to its workbook.</param>
    public static C.ChartSpace Of(Chart chart, string numbers)
    {
        var drawn = new C.Chart(
            ChartText.Title(chart.Title),
            new C.AutoTitleDeleted { Val = false },
            new C.PlotArea([new C.Layout(), .. chart.Kind == ChartKind.Pie ? Pie(chart) : Bars(chart)]));
        if (chart.Kind == ChartKind.Pie || chart.Series.Count > 1)
        {
            drawn.Append(new C.Legend(
                new C.LegendPosition { Val = C.LegendPositionValues.Bottom }, new C.Overlay { Val = false }));
        }

        drawn.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        return new C.ChartSpace(
            new C.Date1904 { Val = false },
            new C.RoundedCorners { Val = false },
            drawn,
            new C.ShapeProperties(new A.Outline(new A.NoFill())),
            ChartText.Everywhere(),
            new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = numbers });
    }

    private static IEnumerable<OpenXmlElement> Pie(Chart chart) =>
        [new C.PieChart(new C.VaryColors { Val = true }, ChartSeriesDrawing.Pie(chart), new C.FirstSliceAngle { Val = 0 })];

    private static IEnumerable<OpenXmlElement> Bars(Chart chart)
    {
        var lying = chart.Kind == ChartKind.Bars;
        yield return new C.BarChart(
        [
            new C.BarDirection { Val = lying ? C.BarDirectionValues.Bar : C.BarDirectionValues.Column },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false },
            .. chart.Series.Select((_, i) => ChartSeriesDrawing.Bar(chart, i)),
            new C.GapWidth { Val = lying ? BetweenBars : BetweenColumns },
            new C.AxisId { Val = CategoryAxis },
            new C.AxisId { Val = ValueAxis },
        ]);
        yield return Categories(lying);
        yield return Values(lying);
    }

    /// <summary>Of lying bars the first stands on top.</summary>
    private static C.CategoryAxis Categories(bool lying) => new(
        new C.AxisId { Val = CategoryAxis },
        new C.Scaling(new C.Orientation { Val = lying ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = lying ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
        new C.ChartShapeProperties(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "7F7F7F" })) { Width = 9525 }),
        new C.CrossingAxis { Val = ValueAxis },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.AutoLabeled { Val = true },
        new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
        new C.LabelOffset { Val = 100 },
        new C.NoMultiLevelLabels { Val = true });

    /// <summary>Every bar bears its number, so the axis itself is left out.</summary>
    private static C.ValueAxis Values(bool lying) => new(
        new C.AxisId { Val = ValueAxis },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MinAxisValue { Val = 0 }),
        new C.Delete { Val = true },
        new C.AxisPosition { Val = lying ? C.AxisPositionValues.Top : C.AxisPositionValues.Left },
        new C.NumberingFormat { FormatCode = "0", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
        new C.CrossingAxis { Val = CategoryAxis },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.CrossBetween { Val = C.CrossBetweenValues.Between });
}
