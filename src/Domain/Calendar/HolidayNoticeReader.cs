using System.Text.Json;

namespace Domain.Calendar;

/// <summary>
/// Reads one year's notice as an administrator has it: JSON in the shape of <c>seeds/holidays.json</c>, plain lines
/// (<c>2027-01-01 元旦 放假</c>, <c>2027-01-03 上班</c>), or the notice's own sentences
/// (<c>一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。1月4日（周一）上班。</c>).
/// </summary>
public static class HolidayNoticeReader
{
    /// <summary>The name by which faults of an imported notice are reported.</summary>
    public const string File = "放假安排";

    /// <summary>Notices before it are not asked for; after <see cref="LastYear"/> no lunar date is known.</summary>
    private const int FirstYear = 2013;

    private const int LastYear = 2099;

    /// <summary>The first year that 《全国年节及纪念日放假办法》(2024) arranges, with 13 statutory dates.</summary>
    private const int FirstYearOfThirteenDays = 2025;

    private static readonly string[] Holidays = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

    /// <summary>Reads a notice and checks it: every fault at once, with its line or its JSON path.</summary>
    /// <param name="text">JSON, plain lines or sentences.</param>
    /// <param name="year">The year that the notice arranges.</param>
    /// <param name="source">The notice's address or number; used where the text is no JSON, which names its own.</param>
    /// <exception cref="FaultsException">
    /// A day that does not exist, stands twice or lies outside the notice; a weekday or a number of days that is not so; a
    /// statutory holiday that is not off, which shows a list cut short.
    /// </exception>
    public static HolidayNotice Read(string text, int year, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faults = new FaultCollector(File);
        if (year is < FirstYear or > LastYear)
        {
            faults.Add("$", $"{year} is not between {FirstYear} and {LastYear}", $"年份{year}不在{FirstYear}至{LastYear}之间");
            throw new FaultsException(faults.Faults);
        }

        var notice = text.TrimStart().StartsWith('{')
            ? OfJson(faults, text, year)
            : new NoticeLines(faults, year).Read(text, source);
        if (notice is not null && faults.Faults.Count == 0)
        {
            CheckWhole(faults, notice);
        }

        return faults.Faults.Count == 0 ? notice! : throw new FaultsException(faults.Faults);
    }

    /// <summary>One year's object, or that year among others of a file: only the year asked for is taken.</summary>
    private static HolidayNotice? OfJson(FaultCollector faults, string text, int year)
    {
        if (faults.Root(text) is not { } root)
        {
            return null;
        }

        var name = $"{year}";
        var whole = root.TryGetProperty("off", out _) || root.TryGetProperty("work", out _)
            ? $"{{\"{name}\":{text}}}"
            : root.TryGetProperty(name, out var found) ? $"{{\"{name}\":{found.GetRawText()}}}" : null;
        if (whole is null)
        {
            faults.Add($"$.{name}", $"is missing: the text holds no notice of {name}", $"缺少{name}年的放假安排");
            return null;
        }

        HolidayReader.Read(File, whole);
        return OfChecked(year, JsonDocument.Parse(whole).RootElement.GetProperty(name));
    }

    private static HolidayNotice OfChecked(int year, JsonElement notice) => new(
        year,
        [.. notice.GetProperty("notice").EnumerateArray().Select(source => source.ToString())],
        notice.GetProperty("off").EnumerateArray().ToDictionary(
            day => DayIn(day.GetProperty("date")), day => day.GetProperty("holiday").GetString()!),
        [.. notice.GetProperty("work").EnumerateArray().Select(DayIn)]);

    private static DateOnly DayIn(JsonElement text) =>
        DateOnly.ParseExact(text.GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A list cut short would make working days of holidays without anybody seeing it.</summary>
    private static void CheckWhole(FaultCollector faults, HolidayNotice notice)
    {
        foreach (var holiday in Holidays.Where(holiday => !notice.Off.Values.Any(name => name.Contains(holiday, StringComparison.Ordinal))))
        {
            faults.Add("$", $"names no day off for {HolidayNames.English(holiday)}", $"没有{holiday}的放假安排");
        }

        var first = new DateOnly(notice.Year, 1, 1);
        for (var day = first; notice.Year >= FirstYearOfThirteenDays && day.Year == notice.Year; day = day.AddDays(1))
        {
            if (StatutoryHolidays.NameOf(day) is { } name && !notice.Off.ContainsKey(day))
            {
                faults.Add(
                    "$",
                    $"{day:yyyy-MM-dd} is a statutory holiday ({HolidayNames.English(name)}), but is not off",
                    $"{day:yyyy-MM-dd}是法定节日（{name}），没有列为放假");
            }
        }
    }
}
