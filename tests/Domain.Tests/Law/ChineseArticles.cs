using System.Globalization;
using System.Text.RegularExpressions;

namespace Domain.Tests.Law;

/// <summary>Writes 第三十二条第二款 as the acceptance table does: 32(2).</summary>
internal static partial class ChineseArticles
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The short form; a dash where there is no article.</summary>
    public static string Short(string article) => article == "" ? "—" : Part().Replace(article, Write);

    private static string Write(Match part) => (part.Groups["sign"].Value, part.Groups["kind"].Value) switch
    {
        (var sign, "条") => Joint(sign) + Number(part.Groups["number"].Value).ToString(CultureInfo.InvariantCulture),
        (_, "款") => $"({Number(part.Groups["number"].Value)})",
        _ => $"({part.Groups["number"].Value})",
    };

    private static string Joint(string sign) => sign switch
    {
        "、" => ", ",
        "至" => "–",
        _ => "",
    };

    private static int Number(string chinese)
    {
        var (sum, digit) = (0, 0);
        foreach (var sign in chinese)
        {
            var factor = sign switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            (sum, digit) = factor == 0 ? (sum, Digits.IndexOf(sign, StringComparison.Ordinal)) : (sum + (Math.Max(digit, 1) * factor), 0);
        }

        return sum + digit;
    }

    [GeneratedRegex("(?<sign>[、至]?)第(?<number>[零一二三四五六七八九十百千]+)(?<kind>[条款项])")]
    private static partial Regex Part();
}
