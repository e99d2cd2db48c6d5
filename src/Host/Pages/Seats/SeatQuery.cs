using Microsoft.Extensions.Primitives;

namespace Host.Pages.Seats;

/// <summary>What a proposal of seats was asked for, as its address says it.</summary>
public sealed record SeatQuery
{
    public const string Page = "/congress/seats";

    /// <summary>Electing units that an address has room for; a term of a congress takes more.</summary>
    public const int MostUnits = 60;

    public const int LongestName = Domain.Bargaining.TextBounds.Name;

    private const int FewestRows = 4;
    private const int MoreRows = 5;

    public string Place { get; init; } = "";

    public string On { get; init; } = "";

    /// <summary>All staff, where they are not counted by electing units, or to be held against those.</summary>
    public string Staff { get; init; } = "";

    public IReadOnlyList<UnitEntry> Units { get; init; } = [];

    /// <summary>The seats as the officer wants them, by the electing unit’s name.</summary>
    public IReadOnlyDictionary<string, TypedComposition> Seats { get; init; } = new Dictionary<string, TypedComposition>();

    /// <summary>Rows of the form: those filled in, and some to fill in.</summary>
    public int Rows { get; init; } = FewestRows;

    /// <summary>Whether an answer is asked for even where nothing was entered, so that what is missing is said.</summary>
    public bool IsAsked { get; init; }

    public bool IsBlank => !IsAsked && Staff.Length == 0 && Units.Count == 0;

    public static SeatQuery Read(Func<string, StringValues> sent)
    {
        List<UnitEntry> units = [.. RowsIn(sent, "u", ["n", "f", "m", "w", "d"]).Select(row => new UnitEntry(row.Name, row.Numbers))];
        var pasted = Text(sent, "paste").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (pasted.Length > 0)
        {
            units = [.. pasted.Select(UnitEntry.OfLine)];
        }

        var whole = units.Where(unit => !unit.IsBlank).ToList();
        return new()
        {
            Place = Text(sent, "place"),
            On = Text(sent, "on"),
            Staff = Text(sent, "staff"),
            Units = whole,
            Seats = Text(sent, "do") == "propose" ? new() : SeatsIn(sent),
            Rows = RowsFor(whole.Count, Text(sent, "do") == "more"),
        };
    }

    private static Dictionary<string, TypedComposition> SeatsIn(Func<string, StringValues> sent)
    {
        var seats = new Dictionary<string, TypedComposition>();
        foreach (var (name, numbers) in RowsIn(sent, "s", ["sn", "sf", "sm", "sw", "sd"]))
        {
            seats[name] = numbers;
        }

        return seats;
    }

    private static int RowsFor(int filled, bool more) =>
        Math.Min(MostUnits, Math.Max(FewestRows, filled + (more || filled == 0 ? MoreRows : 1)));

    private static string Text(Func<string, StringValues> sent, string field) => sent(field).FirstOrDefault()?.Trim() ?? "";

    /// <summary>The rows of a table in which every cell of a column bears the column’s name.</summary>
    private static IEnumerable<(string Name, TypedComposition Numbers)> RowsIn(
        Func<string, StringValues> sent, string name, string[] columns)
    {
        var names = sent(name);
        for (var row = 0; row < names.Count; row++)
        {
            yield return (Cell(name), new(Cell(columns[0]), Cell(columns[1]), Cell(columns[2]), Cell(columns[3]), Cell(columns[4])));

            string Cell(string column) => sent(column).ElementAtOrDefault(row)?.Trim() ?? "";
        }
    }
}
