using System.Globalization;
using DocumentFormat.OpenXml;
using Host.Documents.Content;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Documents.Word;

/// <summary>Tables over the whole width of the text, ruled in thin lines.</summary>
internal static class WordTables
{
    private const int LabelShare = 24;
    private const int ValueShare = 76;

    public static W.Table Of(Table table)
    {
        var widths = Widths([.. table.Columns.Select(column => column.Share)]);
        var head = Row([.. table.Columns.Select((column, i) => Cell(WordStyles.CellHead, column.Title, widths[i]))], 0, isHead: true);
        var rows = table.Rows.Select(row => Row(
            [.. row.Select((text, i) => Cell(table.Columns[i].Centred ? WordStyles.CellCentre : WordStyles.Cell, text, widths[i]))], table.RowHeight));
        var ruled = Ruled(widths, rows.Prepend(head));
        if (table.KeepsWithNext)
        {
            foreach (var paragraph in ruled.Elements<W.TableRow>().Last().Descendants<W.Paragraph>())
            {
                WordText.Kept(paragraph);
            }
        }

        return ruled;
    }

    public static W.Table Of(Form form)
    {
        var widths = Widths([LabelShare, ValueShare]);
        return Ruled(widths, form.Lines.Select(line => Row(
            [Cell(WordStyles.CellHead, line.Label, widths[0]), Cell(WordStyles.Cell, line.Value, widths[1])], form.LineHeight)));
    }

    private static W.Table Ruled(IReadOnlyList<int> widths, IEnumerable<W.TableRow> rows) => new(
    [
        new W.TableProperties(
            new W.TableWidth { Width = Number(WordPage.TextWidth), Type = W.TableWidthUnitValues.Dxa },
            new W.TableBorders(
                new W.TopBorder { Val = W.BorderValues.Single, Size = 6 }, new W.LeftBorder { Val = W.BorderValues.Single, Size = 6 },
                new W.BottomBorder { Val = W.BorderValues.Single, Size = 6 }, new W.RightBorder { Val = W.BorderValues.Single, Size = 6 },
                new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4 },
                new W.InsideVerticalBorder { Val = W.BorderValues.Single, Size = 4 }),
            new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            new W.TableCellMarginDefault(
                new W.TopMargin { Width = "30", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = 85, Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = "30", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = 85, Type = W.TableWidthValues.Dxa })),
        new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Number(width) })),
        .. rows,
    ]);

    private static W.TableRow Row(IEnumerable<W.TableCell> cells, int millimetres, bool isHead = false)
    {
        var look = new W.TableRowProperties(new W.CantSplit());
        if (millimetres > 0)
        {
            look.Append(new W.TableRowHeight { Val = (uint)WordPage.Millimetres(millimetres), HeightType = W.HeightRuleValues.AtLeast });
        }

        if (isHead)
        {
            look.Append(new W.TableHeader());
        }

        return new W.TableRow([look, .. cells]);
    }

    private static W.TableCell Cell(string style, string text, int width) => new(
    [
        new W.TableCellProperties(
            new W.TableCellWidth { Width = Number(width), Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center }),
        .. WordText.Lines(style, text),
    ]);

    /// <summary>The widths add up to that of the text: what is left by rounding goes to the last.</summary>
    private static int[] Widths(IReadOnlyList<int> shares)
    {
        var sum = shares.Sum();
        int[] widths = [.. shares.Select(share => WordPage.TextWidth * share / sum)];
        widths[^1] += WordPage.TextWidth - widths.Sum();
        return widths;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
