using System.Text.RegularExpressions;

namespace Domain.Letters;

/// <summary>
/// Finds in a text what would tell who wrote it, so that the sender of an anonymous letter is warned before sending. It
/// finds what has a form; handwriting, a night that only one person worked, or a turn of speech it cannot know.
/// </summary>
public static partial class SenderTraces
{
    /// <summary>What is found, each kind once, in the order of the enum.</summary>
    /// <param name="text">Any text; digits of full width and digits apart by blanks or hyphens count as well.</param>
    /// <example>“请打１３８ ００１３ ８０００” holds a phone number; “13号线早8点” holds none.</example>
    public static IReadOnlyList<SenderTrace> In(string? text)
    {
        var plain = string.Concat((text ?? "").Select(HalfWidth));
        return [.. Enum.GetValues<SenderTrace>().Where(trace => FormOf(trace).IsMatch(plain))];
    }

    /// <summary>A sign of full width as its half, as Chinese input methods write digits and Latin letters.</summary>
    private static char HalfWidth(char sign) => sign switch
    {
        '\u3000' => ' ',
        >= '\uFF01' and <= '\uFF5E' => (char)(sign - 0xFEE0),
        _ => sign,
    };

    private static Regex FormOf(SenderTrace trace) => trace switch
    {
        SenderTrace.Phone => Phone(),
        SenderTrace.IdentityCard => IdentityCard(),
        SenderTrace.Email => Email(),
        SenderTrace.Messenger => Messenger(),
        SenderTrace.StaffNumber => StaffNumber(),
        _ => OwnName(),
    };

    /// <summary>A mobile number of eleven digits, or one of a landline with its area code.</summary>
    [GeneratedRegex(@"(?<![0-9])(?:(?:\+?86)?[ \-]?1[3-9][0-9](?:[ \-]?[0-9]){8}|0[0-9]{2,3}[ \-]?[0-9]{7,8})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex IdentityCard();

    [GeneratedRegex(@"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?:微信|薇信|VX|WX|WeChat|QQ|扣扣)[^A-Za-z0-9\p{IsCJKUnifiedIdeographs}]{0,3}(?:号码|号|是|为|加)?[^A-Za-z0-9\p{IsCJKUnifiedIdeographs}]{0,3}[A-Za-z0-9_\-]{5,}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Messenger();

    [GeneratedRegex(@"(?:工号|员工号|员工编号|职工编号)[^0-9A-Za-z]{0,3}[0-9A-Za-z\-]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex StaffNumber();

    [GeneratedRegex(@"(?:我叫|我的名字(?:是|叫)|本人姓名|姓名|署名)[:是为 ]{0,2}\p{IsCJKUnifiedIdeographs}{2,4}", RegexOptions.CultureInvariant)]
    private static partial Regex OwnName();
}
