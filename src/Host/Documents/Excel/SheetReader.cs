using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Host.Documents.Excel;

/// <summary>
/// Reads a workbook's sheet cell by cell, never the whole of it at once. Formulas are not worked out and nothing outside the
/// file is asked for.
/// </summary>
internal sealed class SheetReader
{
    private readonly SortedDictionary<int, SheetRow> rows = [];
    private readonly List<string> shared = [];
    private readonly List<(int Top, int Left, int Bottom, int Right)> merged = [];
    private int row;
    private int column;

    private SheetReader()
    {
    }

    /// <summary>The sheet of that name, or the first one.</summary>
    /// <param name="file">The workbook; must be able to go back to its beginning.</param>
    /// <param name="name">The sheet that is looked for.</param>
    /// <exception cref="RefusedException">It is no workbook, or larger than the program reads.</exception>
    public static Sheet Read(Stream file, string name)
    {
        try
        {
            Unpacked.Measure(file);
            return new SheetReader().Take(file, name);
        }
#pragma warning disable CA1031 // whatever a damaged or hostile file makes of the reader, it is a file that cannot be read
        catch (Exception e) when (e is not (RefusedException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            new WorkbookIsReadable(CanBeRead: false).Enforce();
            throw;
        }
    }

    private Sheet Take(Stream file, string name)
    {
        using var document = SpreadsheetDocument.Open(file, false, new OpenSettings { AutoSave = false, MaxCharactersInPart = SheetBounds.Bytes });
        var book = document.WorkbookPart!;
        var sheets = book.Workbook.Sheets!.Elements<S.Sheet>().ToList();
        var chosen = sheets.Find(s => s.Name?.Value == name) ?? sheets[0];
        if (book.SharedStringTablePart is { } table)
        {
            TakeShared(table);
        }

        TakeCells((WorksheetPart)book.GetPartById(chosen.Id!.Value!));
        foreach (var area in merged)
        {
            Mark(area);
        }

        return new Sheet([.. rows.Values], book.Workbook.WorkbookProperties?.Date1904?.Value == true);
    }

    private void TakeShared(SharedStringTablePart table)
    {
        using var reader = OpenXmlReader.Create(table);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(S.SharedStringItem) && reader.IsStartElement)
            {
                shared.Add(reader.LoadCurrentElement()!.InnerText);
            }
        }
    }

    private void TakeCells(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(S.Row))
            {
                var given = reader.Attributes.FirstOrDefault(a => a.LocalName == "r").Value;
                row = given is null ? row + 1 : int.Parse(given, CultureInfo.InvariantCulture);
                column = -1;
            }
            else if (reader.ElementType == typeof(S.Cell))
            {
                Put((S.Cell)reader.LoadCurrentElement()!);
            }
            else if (reader.ElementType == typeof(S.MergeCell))
            {
                merged.Add(AreaOf(((S.MergeCell)reader.LoadCurrentElement()!).Reference!.Value!));
            }
        }
    }

    private void Put(S.Cell cell)
    {
        column = cell.CellReference?.Value is { } place ? PlaceOf(place).Column : column + 1;
        var read = Of(cell);
        if (column >= SheetBounds.Columns || (read.Flaw is null && string.IsNullOrWhiteSpace(read.Text)))
        {
            return;
        }

        if (!rows.TryGetValue(row, out var line))
        {
            rows[row] = line = new SheetRow(row, []);
            new WorkbookIsWithinItsBounds(new("行数", "rows"), rows.Count, SheetBounds.Rows).Enforce();
        }

        line.Cells[column] = read;
    }

    private SheetCell Of(S.Cell cell)
    {
        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? S.CellValues.Number;
        var text = type switch
        {
            S.CellValues.SharedString when raw.Length > 0 => shared[int.Parse(raw, CultureInfo.InvariantCulture)],
            S.CellValues.InlineString => cell.InlineString?.InnerText ?? "",
            _ => raw,
        };
        var isNumber = decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        return new SheetCell(
            text,
            type == S.CellValues.Number && isNumber ? number : null,
            cell.CellFormula is not null ? SheetFlaw.Formula : type == S.CellValues.Error ? SheetFlaw.Error : null);
    }

    /// <summary>Every cell of a merged area, those too that the file leaves empty, in the rows in which something stands.</summary>
    private void Mark((int Top, int Left, int Bottom, int Right) area)
    {
        foreach (var line in rows.Values.Where(line => line.Number >= area.Top && line.Number <= area.Bottom))
        {
            for (var at = area.Left; at <= Math.Min(area.Right, SheetBounds.Columns - 1); at++)
            {
                line.Cells[at] = (line.Cells.GetValueOrDefault(at) ?? new SheetCell("")) with { Flaw = SheetFlaw.Merged };
            }
        }
    }

    private static (int Top, int Left, int Bottom, int Right) AreaOf(string reference)
    {
        var corners = reference.Split(':');
        var (first, last) = (PlaceOf(corners[0]), PlaceOf(corners[^1]));
        return (first.Row, first.Column, last.Row, last.Column);
    }

    /// <summary>AB12: the 28th column, from 0 on 27, and row 12.</summary>
    private static (int Column, int Row) PlaceOf(string reference)
    {
        var letters = reference.TakeWhile(char.IsAsciiLetter).Count();
        var column = reference.Take(letters).Aggregate(0, (sum, letter) => (sum * 26) + (char.ToUpperInvariant(letter) - 'A' + 1));
        return (column - 1, int.Parse(reference.AsSpan(letters), CultureInfo.InvariantCulture));
    }
}
