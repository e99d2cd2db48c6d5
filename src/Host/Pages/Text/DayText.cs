using System.Globalization;
using Domain.Calendar;

namespace Host.Pages.Text;

/// <summary>How pages write days and instants: <c>2026年9月15日</c>, <c>15 Sep 2026</c>; instants in Beijing time.</summary>
internal static class DayText
{
    private static readonly string[] WeekdaysZh = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

    public static string Of(DateOnly day, bool english) => english
        ? day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    public static string Weekday(DateOnly day, bool english) =>
        english ? day.DayOfWeek.ToString() : WeekdaysZh[(int)day.DayOfWeek];

    public static string Of(DateTimeOffset at, bool english) =>
        $"{Of(Shanghai.DayOf(at), english)} {Shanghai.TimeOf(at).ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>As a date field takes it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As a <c>time</c> element takes it.</summary>
    public static string Iso(DateTimeOffset at) => at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
