using System.Text.Json;

namespace Domain.Law;

/// <summary>What an instrument and a row have in common: a place and the days in force.</summary>
internal static class PackFaults
{
    /// <summary>A place's code.</summary>
    public static string? Place(this FaultCollector faults, JsonElement parent, string path, bool required)
    {
        var place = faults.Text(parent, path, "place", required);
        if (place is null || Places.Named(place) is not null)
        {
            return place;
        }

        var isCode = Places.IsCode(place);
        var known = string.Join(", ", Places.All.Select(known => known.Code).Order(StringComparer.Ordinal));
        faults.Add(
            $"{path}.place",
            isCode ? $"\"{place}\" is no known place; known are {known}" : $"\"{place}\" is no place's code: six digits, 000000 for the nation",
            isCode ? $"没有行政区划代码为{place}的地方" : $"“{place}”不是行政区划代码：应为六位数字，全国为000000");
        return null;
    }

    /// <summary>The first and the last day in force.</summary>
    public static (DateOnly? From, DateOnly? To) InForce(this FaultCollector faults, JsonElement parent, string path, bool required)
    {
        var from = faults.Day(parent, path, "from", required);
        var to = faults.Day(parent, path, "to", required: false);
        if (to < from)
        {
            faults.Add(
                $"{path}.to",
                $"{to:yyyy-MM-dd} lies before the first day in force, {from:yyyy-MM-dd}",
                $"失效日期{to:yyyy-MM-dd}早于施行日期{from:yyyy-MM-dd}");
        }

        return (from, to);
    }
}
