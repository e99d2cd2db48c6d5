using System.Text;
using System.Text.RegularExpressions;

namespace Host.Tests.Notifications;

/// <summary>Reads a message as a mail program does.</summary>
internal static partial class MessageText
{
    /// <summary>The subject with its encoded words decoded; lines that begin with a blank go on the one before.</summary>
    public static string Subject(IReadOnlyList<string> lines)
    {
        var unfolded = string.Join('\n', lines.TakeWhile(line => line.Length > 0)).Replace("\n ", " ", StringComparison.Ordinal);
        var subject = unfolded.Split('\n').Single(line => line.StartsWith("Subject: ", StringComparison.Ordinal));
        return string.Concat(EncodedWord().Matches(subject).Select(word => Decoded(word.Groups["text"].Value)));
    }

    /// <summary>The text, whose encoding is base64.</summary>
    public static string Body(IReadOnlyList<string> lines) =>
        Decoded(string.Concat(lines.SkipWhile(line => line.Length > 0).Where(line => line.Length > 0)));

    private static string Decoded(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    [GeneratedRegex(@"=\?utf-8\?B\?(?<text>[^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();
}
