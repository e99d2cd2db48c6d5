using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Documents.Word;

/// <summary>A4 with the margins of official papers, and the page's number below as — 1 —. Lengths in twentieths of a point.</summary>
internal static class WordPage
{
    /// <summary>The width of the text: 156 mm.</summary>
    public const int TextWidth = Width - (int)Left - (int)RightMargin;

    private const int Width = 11906;
    private const uint Height = 16838;
    private const int Top = 2098;
    private const int Bottom = 1984;
    private const uint Left = 1588;
    private const uint RightMargin = 1474;
    private const uint ToFooter = 1191;

    /// <summary>So many twentieths of a point are a millimetre.</summary>
    public static int Millimetres(int count) => count * 567 / 10;

    public static W.SectionProperties Section(MainDocumentPart main, bool isNumbered)
    {
        var section = new W.SectionProperties();
        if (isNumbered)
        {
            section.Append(new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = main.GetIdOfPart(Footer(main)) });
        }

        section.Append(
            new W.PageSize { Width = Width, Height = Height },
            new W.PageMargin { Top = Top, Bottom = Bottom, Left = Left, Right = RightMargin, Header = 851, Footer = ToFooter, Gutter = 0 });
        return section;
    }

    /// <summary>Opens in today's layout, and Chinese punctuation closes up.</summary>
    public static void AddSettingsTo(MainDocumentPart main) => main.AddNewPart<DocumentSettingsPart>().Settings = new W.Settings(
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.CompressPunctuation },
        new W.Compatibility(new W.CompatibilitySetting
        {
            Name = W.CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
        }));

    private static FooterPart Footer(MainDocumentPart main)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new W.Footer(WordText.Paragraph(
            WordStyles.Footer,
            WordText.Run("— "), new W.SimpleField(WordText.Run("1")) { Instruction = " PAGE " }, WordText.Run(" —")));
        return part;
    }
}
