using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Documents.Word;

/// <summary>One style of a paragraph.</summary>
/// <param name="Id">As paragraphs name it.</param>
/// <param name="Name">As Word's list of styles shows it.</param>
/// <param name="Type">Typeface and size.</param>
internal sealed record StyleSheetEntry(string Id, string Name, TypeLook Type)
{
    private const int CharactersIn = 200;

    /// <summary>The exact height of a line in twentieths of a point; 0 for what the type needs.</summary>
    public int Line { get; init; }

    public bool Centred { get; init; }

    public bool Justified { get; init; }

    /// <summary>Whether the first line begins two characters in.</summary>
    public bool Indented { get; init; }

    /// <summary>How many characters from the right margin it ends; 0 where it begins at the left one.</summary>
    public int Right { get; init; }

    /// <summary>Whether a tab leads to the right margin.</summary>
    public bool RightTab { get; init; }

    public bool KeepWithNext { get; init; }

    /// <summary>Whether a frame and a grey ground say that something is to be filled in.</summary>
    public bool Framed { get; init; }

    /// <summary>Whether a dashed line stands below it.</summary>
    public bool Dashed { get; init; }

    /// <summary>The level in the list of headings, from 0; null for what is no heading.</summary>
    public int? OutlineLevel { get; init; }

    public W.Style ToStyle() => new(
        new W.StyleName { Val = Name },
        new W.PrimaryStyle(),
        Paragraph(),
        new W.StyleRunProperties(
            new W.RunFonts { Ascii = WordFonts.Latin, HighAnsi = WordFonts.Latin, EastAsia = Type.Face },
            new W.FontSize { Val = Number(Type.HalfPoints) },
            new W.FontSizeComplexScript { Val = Number(Type.HalfPoints) }))
    {
        Type = W.StyleValues.Paragraph,
        StyleId = Id,
        Default = Id == WordStyles.Normal ? true : null,
        CustomStyle = Id.StartsWith("Paper", StringComparison.Ordinal) ? true : null,
    };

    /// <summary>In the order in which the format wants them.</summary>
    private W.StyleParagraphProperties Paragraph()
    {
        OpenXmlElement?[] all =
        [
            KeepWithNext ? new W.KeepNext() : null,
            Framed || Dashed ? Borders() : null,
            Framed ? new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = "F2F2F2" } : null,
            RightTab ? new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = WordPage.TextWidth }) : null,
            new W.SnapToGrid { Val = false },
            Line > 0 ? new W.SpacingBetweenLines { Line = Number(Line), LineRule = W.LineSpacingRuleValues.Exact } : null,
            Indent(),
            Alignment() is { } side ? new W.Justification { Val = side } : null,
            OutlineLevel is { } level ? new W.OutlineLevel { Val = level } : null,
        ];
        return new W.StyleParagraphProperties(all.OfType<OpenXmlElement>());
    }

    private W.Indentation? Indent() =>
        Indented ? new() { FirstLine = Number(Type.HalfPoints * 20), FirstLineChars = CharactersIn }
        : Right > 0 ? new() { Right = Number(Right * Type.HalfPoints * 10), RightChars = Right * 100 }
        : null;

    private W.JustificationValues? Alignment() =>
        Centred ? W.JustificationValues.Center
        : Right > 0 ? W.JustificationValues.Right
        : Justified ? W.JustificationValues.Both
        : null;

    private W.ParagraphBorders Borders() => Dashed
        ? new(new W.BottomBorder { Val = W.BorderValues.Dashed, Size = 6, Space = 1, Color = "7F7F7F" })
        : new(
            new W.TopBorder { Val = W.BorderValues.Dashed, Size = 6, Space = 4, Color = "7F7F7F" },
            new W.LeftBorder { Val = W.BorderValues.Dashed, Size = 6, Space = 4, Color = "7F7F7F" },
            new W.BottomBorder { Val = W.BorderValues.Dashed, Size = 6, Space = 4, Color = "7F7F7F" },
            new W.RightBorder { Val = W.BorderValues.Dashed, Size = 6, Space = 4, Color = "7F7F7F" });

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
