using System.Text;

namespace Domain.Bargaining;

/// <summary>How texts are kept: so that the same words typed in a form and sent by a program have the same hash.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text with line ends as one line feed, without space at both ends and without control characters, which no screen
    /// shows and one database cannot store. Every script stays as it is.
    /// </summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var kept = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (!char.IsControl(character) || character is '\n' or '\t')
            {
                kept.Append(character);
            }
        }

        return kept.ToString().Trim();
    }
}
