namespace Domain.Filing;

/// <summary>When two registration numbers of an authority are the same, however they were typed.</summary>
public static class ReceiptNumber
{
    private const int WideBlank = 0x3000;
    private const int FirstWide = 0xFF01;
    private const int LastWide = 0xFF5E;
    private const int WideToNarrow = 0xFEE0;
    private const string Opening = "〔［【（([{";
    private const string Closing = "〕］】）)]}";

    /// <summary>
    /// The number without blanks, with full-width digits and letters as half-width ones, capitals, and one kind of bracket:
    /// 兴人社集〔2026〕1号 and 兴人社集［２０２６］ 1号 are one number.
    /// </summary>
    /// <param name="number">As it was typed.</param>
    public static string Key(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return string.Concat(number.Where(c => !char.IsWhiteSpace(c) && c != WideBlank).Select(Plain));
    }

    private static char Plain(char c) =>
        Opening.Contains(c, StringComparison.Ordinal) ? '('
        : Closing.Contains(c, StringComparison.Ordinal) ? ')'
        : char.ToUpperInvariant(c is >= (char)FirstWide and <= (char)LastWide ? (char)(c - WideToNarrow) : c);
}
