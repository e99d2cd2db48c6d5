namespace Domain.Law;

/// <summary>Reads every pack and then checks them against each other.</summary>
internal static class LawBookReader
{
    private const string Schema = "schema.json";

    /// <summary>Every row of every pack.</summary>
    /// <exception cref="FaultsException">The packs have faults, alone or together: all of them.</exception>
    public static IReadOnlyList<RuleRow> Read(IEnumerable<(string File, string Json)> files)
    {
        List<PlacedRow> rows = [];
        List<Fault> faults = [];
        foreach (var (file, json) in files.Where(file => !IsSchema(file.File)))
        {
            var pack = new PackReader(file);
            rows.AddRange(pack.Read(json));
            faults.AddRange(pack.Faults);
        }

        if (rows.Count == 0 && faults.Count == 0)
        {
            faults.Add(new("seeds/law", "$", "holds no rule pack"));
        }

        faults.AddRange(Twice(rows, row => row.Id, "stands already at"));
        faults.AddRange(Twice(rows, row => (row.Matter, row.Place, row.Kind), "is settled for the same place and kind, at the same time, at"));
        return faults.Count == 0 ? [.. rows.Select(row => row.Row)] : throw new FaultsException(faults);
    }

    private static bool IsSchema(string file) => file.Split('/', '\\')[^1] == Schema;

    /// <summary>One fault for each row that is in force together with an earlier one of the same key.</summary>
    private static IEnumerable<Fault> Twice<T>(List<PlacedRow> rows, Func<RuleRow, T> key, string clause)
    {
        foreach (var group in rows.GroupBy(row => key(row.Row)))
        {
            List<PlacedRow> earlier = [];
            foreach (var row in group)
            {
                if (earlier.Find(other => Overlap(other.Row, row.Row)) is { } other)
                {
                    yield return new(row.File, row.Path, $"{row.Row.Id} ({row.Row.Matter}) {clause} {other.File} {other.Path} ({other.Row.Id})");
                }

                earlier.Add(row);
            }
        }
    }

    private static bool Overlap(RuleRow one, RuleRow other) =>
        one.From <= (other.To ?? DateOnly.MaxValue) && other.From <= (one.To ?? DateOnly.MaxValue);
}
