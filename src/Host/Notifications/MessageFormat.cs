using System.Globalization;
using System.Text;

namespace Host.Notifications;

/// <summary>Writes a letter as RFC 5322 says: headers in ASCII with encoded words (RFC 2047), the text in UTF-8 and base64.</summary>
internal static class MessageFormat
{
    /// <summary>Bytes of UTF-8 in one encoded word: with its marks it stays below the 75 characters that are allowed.</summary>
    private const int WordBytes = 42;

    public static string Write(Mail mail, string from) => string.Join("\r\n",
        $"From: {from}",
        $"To: {mail.To}",
        $"Subject: {Encoded(mail.Subject)}",
        $"Date: {mail.At.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} +0000",
        $"Message-ID: {IdOf(mail, from)}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        Convert.ToBase64String(Encoding.UTF8.GetBytes(mail.Text.ReplaceLineEndings("\r\n")), Base64FormattingOptions.InsertLineBreaks),
        "");

    /// <summary>The same for every attempt to send a letter.</summary>
    public static string IdOf(Mail mail, string from) => $"<{mail.Id}@{from[(from.IndexOf('@', StringComparison.Ordinal) + 1)..]}>";

    /// <summary>A line of text as encoded words, folded, none of which cuts a character in two.</summary>
    private static string Encoded(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
        {
            if (Encoding.UTF8.GetByteCount(word.ToString()) + rune.Utf8SequenceLength > WordBytes)
            {
                words.Add(Word(word.ToString()));
                word.Clear();
            }

            word.Append(rune);
        }

        words.Add(Word(word.ToString()));
        return string.Join("\r\n ", words);
    }

    private static string Word(string text) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";
}
