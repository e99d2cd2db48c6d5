using System.Text;

namespace Host.Files;

/// <summary>Makes an uploaded file's name harmless: no folders, no control or direction characters, at most 120 long.</summary>
internal static class SafeName
{
    private const int Longest = 120;
    private const string Forbidden = "\\/:*?\"<>|";

    public static string Of(string name)
    {
        var last = name.Split('\\', '/')[^1];
        var kept = new StringBuilder();
        foreach (var rune in last.EnumerateRunes().Where(IsHarmless))
        {
            kept.Append(rune);
        }

        var ending = Path.GetExtension(kept.ToString());
        var stem = Path.GetFileNameWithoutExtension(kept.ToString()).Trim(' ', '.');
        return (stem.Length == 0 ? "file" : Cut(stem, Longest - ending.Length)) + ending;
    }

    private static bool IsHarmless(Rune rune) =>
        !Rune.IsControl(rune)
        && Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate)
        && !Forbidden.Contains(rune.ToString(), StringComparison.Ordinal);

    private static string Cut(string stem, int length) =>
        stem.Length <= length ? stem : stem[..(char.IsHighSurrogate(stem[length - 1]) ? length - 1 : length)];
}
