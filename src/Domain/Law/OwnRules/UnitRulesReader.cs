using System.Text.Json;
using Domain.Law.Rules;

namespace Domain.Law.OwnRules;

/// <summary>Reads a unit's pack and notes every fault, what is outside the law among them.</summary>
/// <param name="file">The file's name.</param>
/// <param name="law">The law of the unit's place.</param>
internal sealed class UnitRulesReader(string file, Statutes law)
{
    private const int Format = 1;

    /// <summary>No unit has a larger number.</summary>
    private const int Largest = 1000;

    private readonly FaultCollector faults = new(file);
    private readonly List<(string Path, OwnRule Rule)> rules = [];

    /// <summary>Every fault noted so far.</summary>
    public IReadOnlyList<Fault> Faults => faults.Faults;

    /// <summary>The rules without a fault.</summary>
    public IReadOnlyList<OwnRule> Read(string json)
    {
        if (faults.Root(json) is not { } root || !faults.IsObject(root, "$", "$schema", "format", "source", "rules"))
        {
            return [];
        }

        if (faults.Number(root, "$", "format") is { } format && format != Format)
        {
            faults.Add("$.format", $"is {format}, but only format {Format} is known");
        }

        var source = faults.Text(root, "$", "source") ?? "";
        foreach (var (path, item) in faults.Items(root, "$", "rules").ToList())
        {
            if (One(item, path, source) is { } rule)
            {
                Check(path, rule);
                rules.Add((path, rule));
            }
        }

        return [.. rules.Select(read => read.Rule)];
    }

    private OwnRule? One(JsonElement item, string path, string source)
    {
        var before = faults.Faults.Count;
        if (!faults.IsObject(item, path, "matter", "value", "unit", "from", "to", "source"))
        {
            return null;
        }

        var matter = faults.Choice((item, path), "matter", Known);
        var unit = faults.Choice((item, path), "unit", PackNames.Units);
        var value = faults.Number(item, path, "value");
        var (from, to) = faults.InForce(item, path, required: true);
        var own = faults.Text(item, path, "source", required: false) ?? source;
        if (value is < 1 or > Largest)
        {
            faults.Add($"{path}.value", $"is {value}, but must lie between 1 and {Largest}");
        }

        if (matter is { } at && unit is { } measured && !OwnMatters.All[at].Units.Contains(measured))
        {
            faults.Add($"{path}.unit", $"{OwnMatters.All[at].Name} must be in {string.Join(" or ", OwnMatters.All[at].Units.Select(NameOf))}");
        }

        return faults.Faults.Count > before ? null : new(OwnMatters.All[matter!.Value].Name, value!.Value, unit!.Value, from!.Value, to, own);
    }

    private void Check(string path, OwnRule rule)
    {
        var matter = OwnMatters.Named(rule.Matter)!;
        var lawful = new OwnRuleIsWithinTheLaw(rule, matter, law.Find(rule.Matter, rule.From));
        if (!lawful.Holds)
        {
            faults.Add($"{path}.value", lawful.Explain().Message.Zh);
        }

        if (rules.Find(other => other.Rule.Matter == rule.Matter && Overlap(other.Rule, rule)) is { Rule: not null } earlier)
        {
            faults.Add(path, $"{rule.Matter} is settled at the same time at {earlier.Path}");
        }
    }

    private static bool Overlap(OwnRule one, OwnRule other) =>
        one.From <= (other.To ?? DateOnly.MaxValue) && other.From <= (one.To ?? DateOnly.MaxValue);

    private static string NameOf(RuleUnit unit) => PackNames.Units.First(name => name.Value == unit).Key;

    private static readonly Dictionary<string, int> Known = OwnMatters.All.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index);
}
