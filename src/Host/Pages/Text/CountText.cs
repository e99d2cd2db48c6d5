using System.Globalization;

namespace Host.Pages.Text;

/// <summary>
/// Writes a count that stops where the exact number helps nobody any more: beyond it nothing is counted, so that a page
/// costs the same with a hundred rows and with a hundred thousand.
/// </summary>
public static class CountText
{
    /// <summary>The greatest number that is written out.</summary>
    public const int Most = 999;

    /// <summary>As far as a query has to count.</summary>
    public const int Enough = Most + 1;

    /// <summary>The number, or <c>999+</c> for more.</summary>
    public static string Of(int count) => count > Most
        ? string.Create(CultureInfo.InvariantCulture, $"{Most}+")
        : count.ToString(CultureInfo.InvariantCulture);
}
