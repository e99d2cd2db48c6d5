using System.Xml;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Documents.Word;

/// <summary>Words as a Word file takes them.</summary>
internal static class WordText
{
    /// <summary>A paragraph of a style.</summary>
    public static W.Paragraph Paragraph(string style, params OpenXmlElement[] content) =>
        new([new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }), .. content]);

    /// <summary>The paragraph on one page with what follows it.</summary>
    public static W.Paragraph Kept(W.Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.Append(new W.KeepNext(), new W.KeepLines());
        return paragraph;
    }

    /// <summary>A paragraph of a style with a text; one for each of its lines.</summary>
    public static IEnumerable<W.Paragraph> Lines(string style, string text) =>
        text.Split('\n').Select(line => Paragraph(style, Run(line)));

    /// <summary>A run; marks that Chinese and Western type share, such as “ and —, are set as Chinese.</summary>
    public static W.Run Run(string text, bool bold = false)
    {
        var look = new W.RunProperties(new W.RunFonts { Hint = W.FontTypeHintValues.EastAsia });
        if (bold)
        {
            look.Append(new W.Bold());
        }

        return new W.Run(look, new W.Text(Legal(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>The text without what no XML file may hold: control characters and halves of surrogate pairs.</summary>
    public static string Legal(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsLegal(text, ref index))
            {
                return Cleaned(text);
            }
        }

        return text;
    }

    private static string Cleaned(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var start = index;
            if (IsLegal(text, ref index))
            {
                kept.Append(text, start, index - start + 1);
            }
        }

        return kept.ToString();
    }

    /// <summary>Whether a character can stand; of a surrogate pair the index moves on to its second half.</summary>
    private static bool IsLegal(string text, ref int index)
    {
        if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
        {
            index++;
            return true;
        }

        return XmlConvert.IsXmlChar(text[index]);
    }
}
