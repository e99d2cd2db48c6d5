using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Host.Documents.Excel;

/// <summary>The few looks of a template's cells, by their numbers.</summary>
internal static class TemplateStyles
{
    /// <summary>Text, wrapped, kept as text: a number typed into it stays as typed.</summary>
    public const uint Text = 1;

    /// <summary>Days as 2025-03-01.</summary>
    public const uint Day = 2;

    /// <summary>The heading.</summary>
    public const uint Heading = 3;

    private const uint AsText = 49;
    private const uint AsDay = 164;

    public static S.Stylesheet Write() => new(
        new S.NumberingFormats(new S.NumberingFormat { NumberFormatId = AsDay, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
        new S.Fonts(
            new S.Font(new S.FontSize { Val = 11 }, new S.FontName { Val = "宋体" }),
            new S.Font(new S.Bold(), new S.FontSize { Val = 11 }, new S.FontName { Val = "宋体" })) { Count = 2 },
        new S.Fills(
            new S.Fill(new S.PatternFill { PatternType = S.PatternValues.None }),
            new S.Fill(new S.PatternFill { PatternType = S.PatternValues.Gray125 }),
            new S.Fill(new S.PatternFill(new S.ForegroundColor { Rgb = "FFF2E6E6" }) { PatternType = S.PatternValues.Solid })) { Count = 3 },
        new S.Borders(new S.Border()) { Count = 1 },
        new S.CellStyleFormats(new S.CellFormat()) { Count = 1 },
        new S.CellFormats(
            new S.CellFormat(),
            Wrapped(AsText, font: 0, fill: 0),
            Wrapped(AsDay, font: 0, fill: 0),
            Wrapped(AsText, font: 1, fill: 2)) { Count = 4 });

    private static S.CellFormat Wrapped(uint format, uint font, uint fill) => new(new S.Alignment
    {
        WrapText = true, Vertical = S.VerticalAlignmentValues.Top,
    })
    {
        NumberFormatId = format, FontId = font, FillId = fill, BorderId = 0, FormatId = 0,
        ApplyNumberFormat = BooleanValue.FromBoolean(true), ApplyFont = true, ApplyFill = true, ApplyAlignment = true,
    };
}
