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

        faults.Add($"{path}.place", Places.IsCode(place)
            ? $"\"{place}\" is no known place; known are {string.Join(", ", Places.All.Select(known => known.Code).Order(StringComparer.Ordinal))}"
            : $"\"{place}\" is no place's code: six digits, 000000 for the nation");
        return null;
    }

    /// <summary>The first and the last day in force.</summary>
    public static (DateOnly? From, DateOnly? To) InForce(this FaultCollector faults, JsonElement parent, string path, bool required)
    {
        var from = faults.Day(parent, path, "from", required);
        var to = faults.Day(parent, path, "to", required: false);
        if (to < from)
        {
            faults.Add($"{path}.to", $"{to:yyyy-MM-dd} lies before the first day in force, {from:yyyy-MM-dd}");
        }

        return (from, to);
    }
}
