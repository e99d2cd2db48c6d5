using System.Text.Json;

namespace Domain.Law.OwnRules;

/// <summary>Reads a unit's pack and notes every fault, what is outside the law among them.</summary>
/// <param name="file">The file's name.</param>
/// <param name="law">The law of the unit's place and kind; null where the pack is not to be held against it.</param>
internal sealed class OwnPackReader(string file, Statutes? law)
{
    private readonly FaultCollector faults = new(file);

    /// <summary>The pack.</summary>
    /// <exception cref="FaultsException">Every fault.</exception>
    public OwnPack Read(string json) =>
        Whole(json) is { } pack && faults.Faults.Count == 0 ? pack : throw new FaultsException(faults.Faults);

    private OwnPack? Whole(string json)
    {
        if (faults.Root(json) is not { } root
            || !faults.IsObject(root, "$", "$schema", "format", "title", "adoptedBy", "adoptedOn", "from", "to", "rules"))
        {
            return null;
        }

        if (faults.Number(root, "$", "format") is { } format && format != OwnPackForm.Format)
        {
            faults.Add("$.format", $"is {format}, but only format {OwnPackForm.Format} is known", $"为{format}，只认识第{OwnPackForm.Format}版格式");
        }

        var (title, adoptedBy) = (faults.Text(root, "$", "title"), faults.Text(root, "$", "adoptedBy"));
        var adoptedOn = faults.Day(root, "$", "adoptedOn");
        var (from, to) = (faults.Day(root, "$", "from"), faults.Day(root, "$", "to", required: false));
        var rules = Rules(root);
        if (title is null || adoptedBy is null || adoptedOn is null || from is null)
        {
            return null;
        }

        var pack = new OwnPack
        {
            Title = title, AdoptedBy = adoptedBy, AdoptedOn = adoptedOn.Value, From = from.Value, To = to, Rules = [.. rules.Select(read => read.Rule)],
        };
        if (law is not null)
        {
            new OwnPackChecks(faults, law).Check(pack, rules);
        }

        return pack;
    }

    private List<(string Path, OwnRule Rule)> Rules(JsonElement root)
    {
        List<(string Path, OwnRule Rule)> rules = [];
        foreach (var (path, item) in faults.Items(root, "$", "rules").ToList())
        {
            if (One(item, path) is { } rule)
            {
                rules.Add((path, rule));
            }
        }

        return rules;
    }

    private OwnRule? One(JsonElement item, string path)
    {
        if (!faults.IsObject(item, path, "matter", "value", "unit", "article"))
        {
            return null;
        }

        var matter = faults.Choice((item, path), "matter", Known);
        var unit = faults.Choice((item, path), "unit", PackNames.Units);
        var value = faults.Number(item, path, "value");
        var article = faults.Text(item, path, "article", required: false);
        return matter is null || unit is null || value is null ? null : new(OwnMatters.All[matter.Value].Name, value.Value, unit.Value, article);
    }

    private static readonly Dictionary<string, int> Known = OwnMatters.All.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index);
}
