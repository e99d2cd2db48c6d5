using Domain.Calendar;

namespace Domain.Law;

/// <summary>Reads every pack and then checks them against each other.</summary>
/// <param name="switches">How the two things are counted that no text settles.</param>
internal sealed class LawBookReader(CountingSwitches switches)
{
    private const string Schema = "schema.json";

    private readonly List<Fault> faults = [];
    private readonly List<ReadPack> packs = [];

    /// <summary>Every pack, the superseded rows ended.</summary>
    /// <exception cref="FaultsException">The packs have faults, alone or together: all of them.</exception>
    public IReadOnlyList<LawPack> Read(IEnumerable<(string File, string Json)> files, IEnumerable<LawAddition> additions)
    {
        foreach (var (file, json) in files.Where(file => !IsSchema(file.File)))
        {
            Add(file, json);
        }

        foreach (var addition in additions)
        {
            Supersede(addition, Add(addition.File, addition.Json));
        }

        if (packs.Count == 0)
        {
            faults.Add(new("seeds/law", "$", "holds no rule pack"));
        }

        List<PlacedRow> rows = [.. packs.SelectMany(pack => pack.Rows)];
        faults.AddRange(Twice(rows, row => row.Id, (_, _) => true, ("stands already at", "已经列在")));
        faults.AddRange(Twice(
            rows,
            row => (row.Matter, row.Place, row.Kind),
            (one, other) => one.Employers.Collide(other.Employers),
            ("is settled for the same place and kind, at the same time, at", "在同一地方、同一合同种类、同一单位性质、同一期间已有规定，见")));
        return faults.Count == 0
            ? [.. packs.Select(pack => pack.Instrument!.With(pack.File, [.. pack.Rows.Select(row => switches.Apply(row.Row))]))]
            : throw new FaultsException(faults);
    }

    private ReadPack Add(string file, string json)
    {
        var reader = new PackReader(file);
        var pack = reader.Read(json);
        packs.Add(pack);
        faults.AddRange(reader.Faults);
        return pack;
    }

    /// <summary>Ends each superseded row on the day before the first added row is in force.</summary>
    private void Supersede(LawAddition addition, ReadPack added)
    {
        if (added.Rows.Count == 0)
        {
            return;
        }

        var first = added.Rows.Min(row => row.Row.From);
        foreach (var (id, index) in addition.Supersedes.Select((id, index) => (id, index)))
        {
            if (!TryEnd(id, first, added))
            {
                faults.Add(new(
                    addition.File, $"$.supersedes[{index}]", $"{id} is not in force on the day before {first:yyyy-MM-dd}, so it cannot end then")
                {
                    Zh = $"{id}在{first:yyyy-MM-dd}的前一日并不施行，不能由新规则取代",
                });
            }
        }
    }

    private bool TryEnd(string id, DateOnly first, ReadPack added)
    {
        for (var at = 0; at < packs.Count; at++)
        {
            var old = packs[at] == added
                ? null
                : packs[at].Rows.FirstOrDefault(row => row.Row.Id == id && row.Row.From < first && row.Row.IsInForceOn(DayBefore.Of(first)));
            if (old is not null)
            {
                var ended = old with { Row = old.Row with { To = DayBefore.Of(first) } };
                packs[at] = packs[at] with { Rows = [.. packs[at].Rows.Select(row => row == old ? ended : row)] };
                return true;
            }
        }

        return false;
    }

    private static bool IsSchema(string file) => file.Split('/', '\\')[^1] == Schema;

    /// <summary>One fault for each row that is in force together with an earlier one of the same key that it collides with.</summary>
    private static IEnumerable<Fault> Twice<T>(
        List<PlacedRow> rows, Func<RuleRow, T> key, Func<RuleRow, RuleRow, bool> collide, (string En, string Zh) clause)
    {
        foreach (var group in rows.GroupBy(row => key(row.Row)))
        {
            List<PlacedRow> earlier = [];
            foreach (var row in group)
            {
                if (earlier.Find(other => Overlap(other.Row, row.Row) && collide(other.Row, row.Row)) is { } other)
                {
                    var (of, at) = ($"{row.Row.Id} ({row.Row.Matter})", $"{other.File} {other.Path} ({other.Row.Id})");
                    yield return new(row.File, row.Path, $"{of} {clause.En} {at}") { Zh = $"{row.Row.Id}{clause.Zh}{other.Row.Id}（{other.File} {other.Path}）" };
                }

                earlier.Add(row);
            }
        }
    }

    private static bool Overlap(RuleRow one, RuleRow other) =>
        one.From <= (other.To ?? DateOnly.MaxValue) && other.From <= (one.To ?? DateOnly.MaxValue);
}
