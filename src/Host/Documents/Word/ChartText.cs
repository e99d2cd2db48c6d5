using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Host.Documents.Word;

/// <summary>The type in charts.</summary>
internal static class ChartText
{
    /// <summary>Hundredths of a point.</summary>
    private const int TitleSize = 1400;
    private const int Size = 1100;

    public static C.Title Title(string text) => new(
        new C.ChartText(new C.RichText(
            new A.BodyProperties(),
            new A.ListStyle(),
            new A.Paragraph(
                new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = TitleSize, Bold = false }),
                new A.Run(
                    new A.RunProperties(new A.LatinFont { Typeface = WordFonts.Latin }, new A.EastAsianFont { Typeface = WordFonts.First })
                    {
                        Language = "zh-CN", FontSize = TitleSize, Bold = false,
                    },
                    new A.Text(WordText.Legal(text)))))),
        new C.Overlay { Val = false });

    /// <summary>What every other text of the chart is set in.</summary>
    public static C.TextProperties Everywhere() => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(
            new A.ParagraphProperties(new A.DefaultRunProperties(
                new A.LatinFont { Typeface = WordFonts.Latin }, new A.EastAsianFont { Typeface = WordFonts.Body }) { FontSize = Size }),
            new A.EndParagraphRunProperties { Language = "zh-CN" }));
}
