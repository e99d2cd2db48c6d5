using System.Globalization;

namespace Domain;

/// <summary>How rules write days and deciding values, the same everywhere.</summary>
internal static class RuleText
{
    /// <summary>A day in Chinese, such as <c>2026年9月15日</c>.</summary>
    public static string Zh(DateOnly day) => string.Create(
        CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>A day in ISO form, such as <c>2026-09-15</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The deciding values by name; days in ISO form, numbers in invariant digits, true and false, nothing as an empty text.</summary>
    public static IReadOnlyDictionary<string, string> Facts(params ReadOnlySpan<(string Name, object? Value)> facts)
    {
        var table = new Dictionary<string, string>(facts.Length, StringComparer.Ordinal);
        foreach (var (name, value) in facts)
        {
            table.Add(name, value switch
            {
                DateOnly day => Iso(day),
                bool holds => holds ? "true" : "false",
                _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
            });
        }

        return table;
    }

    /// <summary>An amount in yuan with separators, without decimals where it has none: <c>200,000</c>, <c>1,280.50</c>.</summary>
    public static string Yuan(decimal amount) =>
        amount.ToString(decimal.Truncate(amount) == amount ? "N0" : "N2", CultureInfo.InvariantCulture);
}
