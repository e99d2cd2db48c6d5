using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Host.Studio.Pages;

/// <summary>Text into HTML, with Chinese left as it is.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Text(string text) => Encoder.Encode(text);
}
