using System.Text;

namespace Host.Pages.Print;

/// <summary>Numbers as statutes and contracts write them: 十二, 二十, 一百零三.</summary>
internal static class Numeral
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly (int Value, char Name)[] Places = [(1000, '千'), (100, '百'), (10, '十'), (1, '\0')];

    /// <summary>The numeral.</summary>
    /// <param name="number">From 0 to 9999, both included.</param>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        if (number == 0)
        {
            return Digits[..1];
        }

        var text = new StringBuilder();
        var gap = false;
        foreach (var (value, name) in Places)
        {
            var digit = number / value % 10;
            gap |= digit == 0 && text.Length > 0;
            if (digit == 0)
            {
                continue;
            }

            text.Append(gap ? Digits[..1] : "").Append(Digits[digit]).Append(name == '\0' ? "" : name);
            gap = false;
        }

        // Ten to nineteen begin with 十 alone.
        return number is >= 10 and < 20 ? text.ToString(1, text.Length - 1) : text.ToString();
    }
}
