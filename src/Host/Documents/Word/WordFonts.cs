using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Documents.Word;

/// <summary>
/// The typefaces of official papers. A machine that lacks one takes the next of its other names, so that a title without
/// 小标宋 is still set in 宋体.
/// </summary>
internal static class WordFonts
{
    /// <summary>标题.</summary>
    public const string Title = "方正小标宋简体";

    /// <summary>正文.</summary>
    public const string Body = "仿宋";

    /// <summary>一级标题、表头.</summary>
    public const string First = "黑体";

    /// <summary>二级标题.</summary>
    public const string Second = "楷体";

    /// <summary>页码.</summary>
    public const string Page = "宋体";

    /// <summary>Digits and Latin letters.</summary>
    public const string Latin = "Times New Roman";

    private const string Chinese = "86";

    public static void AddTo(MainDocumentPart main) => main.AddNewPart<FontTablePart>().Fonts = new W.Fonts(
        Font(Title, "FZXiaoBiaoSong-B05S, SimSun, 宋体"),
        Font(Body, "FangSong, 仿宋_GB2312, STFangsong"),
        Font(First, "SimHei, STHeiti"),
        Font(Second, "KaiTi, 楷体_GB2312, STKaiti"),
        Font(Page, "SimSun, STSong"));

    private static W.Font Font(string name, string others) => new(
        new W.AltName { Val = others },
        new W.FontCharSet { Val = Chinese },
        new W.FontFamily { Val = W.FontFamilyValues.Auto },
        new W.Pitch { Val = W.FontPitchValues.Variable })
    {
        Name = new StringValue(name),
    };
}
