using System.Globalization;

namespace Domain.Calendar;

/// <summary>
/// The 13 dates of 《全国年节及纪念日放假办法》(2024) Art 2, for years whose notice is not out: New Year 1, Spring
/// Festival 4 (its eve to the third), Qingming 1, Labour Day 2, Dragon Boat 1, Mid-Autumn 1, National Day 3.
/// </summary>
internal static class StatutoryHolidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The holiday's name, or null on any other day. Lunar dates are known from 1902 to 2099.</summary>
    public static string? NameOf(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) => "元旦",
        (4, var d) when d == QingmingDay(day.Year) => "清明节",
        (5, 1 or 2) => "劳动节",
        (10, 1 or 2 or 3) => "国庆节",
        _ => day.Year is >= 1902 and <= 2099 ? LunarName(day) : null,
    };

    private static string? LunarName(DateOnly day) => LunarDate(day) switch
    {
        (1, 1 or 2 or 3) => "春节",
        (5, 5) => "端午节",
        (8, 15) => "中秋节",
        _ => LunarDate(day.AddDays(1)) == (1, 1) ? "春节" : null,
    };

    /// <summary>Month and day of the lunar calendar; month 0 in a leap month, which repeats no festival.</summary>
    private static (int Month, int Day) LunarDate(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        var month = Lunar.GetMonth(moment);
        var leap = Lunar.GetLeapMonth(Lunar.GetYear(moment));
        var ordinary = leap == 0 || month < leap ? month : month == leap ? 0 : month - 1;
        return (ordinary, Lunar.GetDayOfMonth(moment));
    }

    /// <summary>The day of April of the solar term, by the usual approximation; exact from 1901 to 2099.</summary>
    private static int QingmingDay(int year)
    {
        var (ofCentury, shift) = (year % 100, year < 2000 ? 55_900 : 48_100);
        return ((2422 * ofCentury) + shift) / 10_000 - (ofCentury / 4);
    }
}
