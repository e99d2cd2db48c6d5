using System.Globalization;
using Host.Pages.Text;

namespace Host.Pages.Today;

/// <summary>Where a page of duties begins: a last day, and how many of that day went before. Without a day: those without one.</summary>
public sealed record TodayKey(DateOnly? From, int Skip)
{
    public static TodayKey First { get; } = new(DateOnly.MinValue, 0);

    public string Query => string.Create(
        CultureInfo.InvariantCulture, $"from={(From is { } day ? DayText.Iso(day) : "none")}&skip={Skip}");

    public static TodayKey Read(string? from, int? skip)
    {
        var before = Math.Clamp(skip ?? 0, 0, 1_000_000);
        return from == "none" ? new(null, before)
            : DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new(day, before)
            : First;
    }
}
