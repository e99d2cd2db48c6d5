using System.Globalization;
using System.Text.Json;

namespace Domain.Calendar;

/// <summary>Reads the yearly notices and checks them: every fault at once.</summary>
internal sealed class HolidayReader
{
    private readonly FaultCollector faults;
    private readonly HashSet<int> years = [];
    private readonly Dictionary<DateOnly, (int Year, string? Holiday)> days = [];

    private HolidayReader(string file) => faults = new(file);

    /// <summary>The notices of a file in the shape of <c>seeds/holidays.json</c>.</summary>
    /// <exception cref="FaultsException">The file has faults: all of them.</exception>
    public static HolidayNotices Read(string file, string json)
    {
        var reader = new HolidayReader(file);
        if (reader.faults.Root(json) is { } root)
        {
            reader.ReadYears(root);
        }

        return reader.faults.Faults.Count == 0
            ? new(reader.years, reader.days.ToDictionary(day => day.Key, day => day.Value.Holiday))
            : throw new FaultsException(reader.faults.Faults);
    }

    private void ReadYears(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            faults.Add("$", "must be an object with one property a year", "应当是一个对象，每年一项");
            return;
        }

        foreach (var year in root.EnumerateObject())
        {
            ReadYear(year.Name, year.Value);
        }
    }

    private void ReadYear(string name, JsonElement notice)
    {
        var path = $"$.{name}";
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1949 or > 9998)
        {
            faults.Add(path, $"\"{name}\" is not a year", $"“{name}”不是年份");
            return;
        }

        if (!faults.IsObject(notice, path, "notice", "off", "work"))
        {
            return;
        }

        years.Add(year);
        var before = faults.Faults.Count;
        if (!faults.Items(notice, path, "notice").Any() && faults.Faults.Count == before)
        {
            faults.Add($"{path}.notice", "must name the notice that these days come from", "应当注明这些日期出自哪一份通知");
        }

        foreach (var (at, item) in faults.Items(notice, path, "off"))
        {
            ReadDayOff(year, at, item);
        }

        foreach (var (at, item) in faults.Items(notice, path, "work"))
        {
            ReadSwapped(year, at, item);
        }
    }

    private void ReadDayOff(int year, string path, JsonElement item)
    {
        if (!faults.IsObject(item, path, "date", "holiday"))
        {
            return;
        }

        var day = faults.Day(item, path, "date");
        var holiday = faults.Text(item, path, "holiday");
        if (day is { } date && holiday is not null)
        {
            Note(path, date, year, holiday);
        }
    }

    private void ReadSwapped(int year, string path, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.String)
        {
            faults.Add(path, "must be a day as yyyy-MM-dd", "应当是日期，写成2027-01-31的样子");
        }
        else if (faults.Day(item.GetString()!, path) is { } date)
        {
            Note(path, date, year, null);
        }
    }

    /// <summary>
    /// A notice speaks of its own year and, at most, of the December before it; there the later notice prevails over the
    /// earlier one. Within one notice a day stands once.
    /// </summary>
    private void Note(string path, DateOnly date, int year, string? holiday)
    {
        if (date.Year != year && (date.Year != year - 1 || date.Month != 12))
        {
            faults.Add(path, $"{date:yyyy-MM-dd} is outside the notice of {year}", $"{date:yyyy-MM-dd}不在{year}年放假安排之内");
        }
        else if (days.TryGetValue(date, out var noted) && noted.Year == year)
        {
            var again = noted.Holiday is null == holiday is null;
            faults.Add(
                path,
                again ? $"{date:yyyy-MM-dd} stands in the notice of {year} already" : $"{date:yyyy-MM-dd} is both off and a working day",
                again ? $"{date:yyyy-MM-dd}在{year}年放假安排中已经出现" : $"{date:yyyy-MM-dd}既是放假又是上班");
        }
        else if (noted.Year < year)
        {
            days[date] = (year, holiday);
        }
    }
}
