using System.Text;

namespace Domain.Motions.Similarity;

/// <summary>
/// The terms by which a text is found again. Chinese is not divided into words: of 食堂菜价 every pair of neighbours is a
/// term (食堂, 堂菜, 菜价), so that no dictionary decides. Words of other scripts and numbers are one term each, in small
/// letters; full width counts as half width; everything else divides.
/// </summary>
public static class MotionTerms
{
    /// <summary>The longest term in UTF-16 units; what is longer is cut, so that a table's column can hold it.</summary>
    public const int Longest = 24;

    /// <summary>The terms of a text, each once, in ordinal order.</summary>
    /// <param name="text">Any text; empty where it has no letters and digits.</param>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        SortedSet<string> terms = new(StringComparer.Ordinal);
        List<Rune> run = [];
        var isHan = false;
        foreach (var rune in text.EnumerateRunes().Select(Folded))
        {
            if (run.Count > 0 && (!Rune.IsLetterOrDigit(rune) || IsHan(rune) != isHan))
            {
                Add(terms, run, isHan);
                run.Clear();
            }

            if (Rune.IsLetterOrDigit(rune))
            {
                isHan = IsHan(rune);
                run.Add(rune);
            }
        }

        Add(terms, run, isHan);
        return [.. terms];
    }

    private static void Add(SortedSet<string> terms, List<Rune> run, bool isHan)
    {
        if (!isHan || run.Count == 1)
        {
            var word = string.Concat(run);
            if (word.Length > 0)
            {
                terms.Add(word.Length <= Longest ? word : word[..Longest]);
            }

            return;
        }

        for (var at = 1; at < run.Count; at++)
        {
            terms.Add($"{run[at - 1]}{run[at]}");
        }
    }

    private static Rune Folded(Rune rune) =>
        Rune.ToLowerInvariant(rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune);

    /// <summary>The unified ideographs, with the extensions and the compatibility forms.</summary>
    private static bool IsHan(Rune rune) => rune.Value
        is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
