using System.Globalization;
using System.Text.Json;

namespace Domain.Calendar;

/// <summary>Reads the yearly notices and checks them: every fault at once.</summary>
internal sealed class HolidayReader
{
    private readonly FaultCollector faults;
    private readonly HashSet<int> years = [];
    private readonly Dictionary<DateOnly, string> off = [];
    private readonly HashSet<DateOnly> swapped = [];

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
            ? new(reader.years, reader.off, reader.swapped)
            : throw new FaultsException(reader.faults.Faults);
    }

    private void ReadYears(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            faults.Add("$", "must be an object with one property a year");
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
            faults.Add(path, $"\"{name}\" is not a year");
            return;
        }

        if (!faults.IsObject(notice, path, "notice", "off", "work"))
        {
            return;
        }

        years.Add(year);
        if (!faults.Items(notice, path, "notice").Any())
        {
            faults.Add($"{path}.notice", "must name the notice that these days come from");
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
        if (day is { } date && holiday is not null && IsOfNotice(year, path, date) && !off.TryAdd(date, holiday))
        {
            faults.Add(path, $"{date:yyyy-MM-dd} is off already");
        }
    }

    private void ReadSwapped(int year, string path, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.String || faults.Day(item.GetString()!, path) is not { } date)
        {
            if (item.ValueKind != JsonValueKind.String)
            {
                faults.Add(path, "must be a day as yyyy-MM-dd");
            }

            return;
        }

        if (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        {
            faults.Add(path, $"{date:yyyy-MM-dd} is a {date.DayOfWeek}: only a Saturday or Sunday can be swapped in");
        }
        else if (IsOfNotice(year, path, date) && !swapped.Add(date))
        {
            faults.Add(path, $"{date:yyyy-MM-dd} is swapped in already");
        }

        if (off.ContainsKey(date))
        {
            faults.Add(path, $"{date:yyyy-MM-dd} is both off and swapped in");
        }
    }

    /// <summary>A notice speaks of its own year and, at most, of the December before it.</summary>
    private bool IsOfNotice(int year, string path, DateOnly date)
    {
        var fits = date.Year == year || (date.Year == year - 1 && date.Month == 12);
        if (!fits)
        {
            faults.Add(path, $"{date:yyyy-MM-dd} is outside the notice of {year}");
        }

        return fits;
    }
}
