using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Host.Documents.Content;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Documents.Word;

/// <summary>Sets each block of a paper.</summary>
/// <param name="main">The part that charts are added to.</param>
internal sealed class WordBlocks(MainDocumentPart main)
{
    private readonly WordCharts charts = new(main);
    private int marked;

    public IEnumerable<OpenXmlElement> Of(Block block) => block switch
    {
        TitleLine title => WordText.Lines(WordStyles.Title, title.Text),
        Heading heading => WordText.Lines(heading.Level == 1 ? WordStyles.Heading1 : WordStyles.Heading2, heading.Text),
        Paragraph paragraph => ParagraphsOf(paragraph),
        Ends ends => [WordText.Paragraph(WordStyles.Ends, WordText.Run(ends.Left), new W.Run(new W.TabChar()), WordText.Run(ends.Right))],
        Table table => [Gap(), WordTables.Of(table), Gap()],
        Form form => [Gap(), WordTables.Of(form), Gap()],
        Chart chart => [charts.Of(chart)],
        PageBreak => [WordText.Paragraph(WordStyles.Gap, new W.Run(new W.Break { Type = W.BreakValues.Page }))],
        CutLine => [WordText.Paragraph(WordStyles.CutLine, WordText.Run("✂　沿此线裁开"))],
        ToFillIn place => [Marked(place)],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "No block of a paper."),
    };

    private static IEnumerable<OpenXmlElement> ParagraphsOf(Paragraph paragraph)
    {
        var style = StyleOf(paragraph.Look);
        var lines = paragraph.Text.Split('\n');
        var set = paragraph.Lead.Length == 0
            ? WordText.Lines(style, paragraph.Text)
            : lines.Select((line, i) => i > 0
                ? WordText.Paragraph(style, WordText.Run(line))
                : WordText.Paragraph(style, WordText.Run(paragraph.Lead, bold: true), WordText.Run(line)));
        return paragraph.KeepsWithNext ? set.Select(WordText.Kept) : set;
    }

    private static string StyleOf(ParagraphLook look) => look switch
    {
        ParagraphLook.Body => WordStyles.Body,
        ParagraphLook.Plain => WordStyles.Plain,
        ParagraphLook.Centre => WordStyles.Centre,
        ParagraphLook.Signed => WordStyles.Signed,
        ParagraphLook.Note => WordStyles.Note,
        _ => throw new ArgumentOutOfRangeException(nameof(look), look, "No look of a paragraph."),
    };

    /// <summary>Room around a table; without a paragraph between them two tables would become one.</summary>
    private static W.Paragraph Gap() => WordText.Paragraph(WordStyles.Gap);

    /// <summary>A content control that shows its hint until somebody types into it.</summary>
    private W.SdtBlock Marked(ToFillIn place) => new(
        new W.SdtProperties(
            new W.SdtAlias { Val = WordText.Legal(place.By) },
            new W.Tag { Val = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"to-fill-in-{++marked}") },
            new W.SdtId { Val = marked },
            new W.ShowingPlaceholder()),
        new W.SdtContentBlock(WordText.Paragraph(WordStyles.ToFillIn, WordText.Run($"〔由{place.By}填写〕{place.Hint}"))));
}
