using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Documents.Word;

/// <summary>The styles of every paper, each named once here and by its name everywhere else.</summary>
internal static class WordStyles
{
    public const string Normal = "Normal";
    public const string Title = "PaperTitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Body = "PaperBody";
    public const string Plain = "PaperPlain";
    public const string Centre = "PaperCentre";
    public const string Signed = "PaperSigned";
    public const string Note = "PaperNote";
    public const string Ends = "PaperEnds";
    public const string Gap = "PaperGap";
    public const string Figure = "PaperFigure";
    public const string ToFillIn = "PaperToFillIn";
    public const string CutLine = "PaperCutLine";
    public const string Cell = "PaperCell";
    public const string CellCentre = "PaperCellCentre";
    public const string CellHead = "PaperCellHead";
    public const string Footer = "Footer";

    /// <summary>三号.</summary>
    private const int BodySize = 32;

    /// <summary>小四.</summary>
    private const int CellSize = 24;

    /// <summary>28磅.</summary>
    private const int LinePitch = 560;

    private static readonly StyleSheetEntry[] All =
    [
        new(Normal, "Normal", new(WordFonts.Body, BodySize)),
        new(Title, "公文标题", new(WordFonts.Title, 44)) { Line = 680, Centred = true, KeepWithNext = true, OutlineLevel = null },
        new(Heading1, "heading 1", new(WordFonts.First, BodySize)) { Line = LinePitch, Indented = true, KeepWithNext = true, OutlineLevel = 0 },
        new(Heading2, "heading 2", new(WordFonts.Second, BodySize)) { Line = LinePitch, Indented = true, KeepWithNext = true, OutlineLevel = 1 },
        new(Body, "公文正文", new(WordFonts.Body, BodySize)) { Line = LinePitch, Indented = true, Justified = true },
        new(Plain, "公文顶格", new(WordFonts.Body, BodySize)) { Line = LinePitch, KeepWithNext = true },
        new(Centre, "公文居中", new(WordFonts.Second, BodySize)) { Line = LinePitch, Centred = true },
        new(Signed, "公文落款", new(WordFonts.Body, BodySize)) { Line = LinePitch, Right = 4, KeepWithNext = true },
        new(Note, "说明", new(WordFonts.Body, CellSize)) { Line = 400 },
        new(Ends, "文号与签发人", new(WordFonts.Body, BodySize)) { Line = LinePitch, RightTab = true },
        new(Gap, "表格间隔", new(WordFonts.Body, 8)) { Line = 160, KeepWithNext = true },
        new(Figure, "图", new(WordFonts.Body, CellSize)) { Centred = true },
        new(ToFillIn, "待填写", new(WordFonts.Second, BodySize)) { Line = LinePitch, Indented = true, Framed = true },
        new(CutLine, "裁切线", new(WordFonts.Body, 20)) { Centred = true, Dashed = true },
        new(Cell, "表格文字", new(WordFonts.Body, CellSize)) { Line = 360 },
        new(CellCentre, "表格居中", new(WordFonts.Body, CellSize)) { Line = 360, Centred = true },
        new(CellHead, "表头", new(WordFonts.First, CellSize)) { Line = 360, Centred = true },
        new(Footer, "footer", new(WordFonts.Page, 28)) { Centred = true },
    ];

    public static void AddTo(MainDocumentPart main) => main.AddNewPart<StyleDefinitionsPart>().Styles = new W.Styles(
    [
        new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                new W.RunFonts { Ascii = WordFonts.Latin, HighAnsi = WordFonts.Latin, EastAsia = WordFonts.Body, ComplexScript = WordFonts.Latin },
                new W.Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new W.ParagraphPropertiesDefault()),
        .. All.Select(entry => entry.ToStyle()),
    ]);
}
