using System.Text.Json;
using System.Text.Json.Serialization;
using Domain;
using Host.Pipeline;

namespace Host.Demo.Seeding;

/// <summary>Reads <c>seeds/demo/</c>. Every fault of every file is named; one fault, and nothing is loaded.</summary>
internal static class SeedReader
{
    public const string UnitFile = "seeds/demo/units.json";
    public const string AccountFile = "seeds/demo/accounts.json";
    public const string CaseFolder = "seeds/demo/cases";

    /// <summary>Acts on no case, such as the rules that a unit gave itself.</summary>
    public const string ActFolder = "seeds/demo/acts";

    private static readonly JsonSerializerOptions Strict = new(ActJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="FaultsException">A file cannot be read, or the files do not fit together.</exception>
    public static DemoSeeds Read(string contentFolder)
    {
        List<Fault> faults = [];
        var units = ReadFile<SeedUnitFile>(contentFolder, UnitFile, faults);
        var accounts = ReadFile<SeedAccountFile>(contentFolder, AccountFile, faults);
        List<SeedCase> cases =
        [
            .. ReadFolder(contentFolder, ActFolder, faults).Select(read => read with { IsNoCase = true }),
            .. ReadFolder(contentFolder, CaseFolder, faults),
        ];

        if (faults.Count > 0 || units is null || accounts is null)
        {
            throw new FaultsException(faults);
        }

        var seeds = new DemoSeeds { Units = units.Units, Accounts = accounts.Accounts, Cases = cases, Password = accounts.Password };
        faults.AddRange(SeedChecks.FaultsOf(seeds));
        return faults.Count == 0 ? seeds : throw new FaultsException(faults);
    }

    /// <summary>Makes an act out of its fields, with the strictness of seeds: a field that it does not have is a fault.</summary>
    /// <exception cref="JsonException">The fields are not the act's.</exception>
    public static Act ReadAct(System.Text.Json.Nodes.JsonNode fields, Type act) => (Act)fields.Deserialize(act, Strict)!;

    private static IEnumerable<SeedCase> ReadFolder(string contentFolder, string folder, List<Fault> faults)
    {
        var path = Path.Combine(contentFolder, folder);
        IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.json") : [];
        foreach (var file in files.Order(StringComparer.Ordinal).Select(f => $"{folder}/{Path.GetFileName(f)}"))
        {
            if (ReadFile<SeedCase>(contentFolder, file, faults) is { } read)
            {
                yield return read with { File = file };
            }
        }
    }

    private static T? ReadFile<T>(string contentFolder, string file, List<Fault> faults)
        where T : class
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(contentFolder, file));
            return JsonSerializer.Deserialize<T>(stream, Strict) ?? throw new JsonException("is empty");
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            faults.Add(new Fault(file, (e as JsonException)?.Path ?? "$", e.Message));
            return null;
        }
    }
}
