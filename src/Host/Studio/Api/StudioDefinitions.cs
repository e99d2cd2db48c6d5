using System.Text.Json.Nodes;
using Host.Studio.Api.Shapes;
using Workflows.Catalogue;
using Workflows.Definitions;

namespace Host.Studio.Api;

/// <summary>The procedures of the library as the Studio names, sorts and draws them.</summary>
internal sealed class StudioDefinitions(ProcedureLibrary library)
{
    public ProcedureDefinition? ByVersionId(string id) => library.All.FirstOrDefault(d => d.VersionId == id);

    public ProcedureDefinition Of(string definitionId, int version) => library.Get(definitionId, version);

    /// <summary>
    /// The versions that <paramref name="versionOptions"/> means: none or <c>AllVersions</c> all of them, a number that
    /// version, <c>Draft</c> none (a file in the library is published), anything else the latest of each.
    /// </summary>
    public IEnumerable<ProcedureDefinition> Chosen(string? versionOptions) => versionOptions switch
    {
        null or "" or "AllVersions" => library.All,
        "Draft" => [],
        _ when int.TryParse(versionOptions, out var version) => library.All.Where(d => d.Version == version),
        _ => library.All.Where(IsLatest),
    };

    public DefinitionSummary Summary(ProcedureDefinition definition, bool english) => new(
        definition.VersionId, definition.DefinitionId,
        english ? EnglishTitles.Of(definition.Name) : definition.Name,
        english ? EnglishTitles.Of(definition.Description) : definition.Description, definition.Version,
        IsLatest(definition), (DateTimeOffset?)JsonNode.Parse(definition.Json)!["createdAt"]);

    /// <summary>
    /// The definition as its file has it, without links, so that the editor locks itself; in English with English
    /// titles in place of the Chinese ones.
    /// </summary>
    public JsonObject Json(ProcedureDefinition definition, bool english)
    {
        var json = JsonNode.Parse(definition.Json)!.AsObject();
        json["isLatest"] = IsLatest(definition);
        json["isPublished"] = true;
        json["links"] = new JsonArray();
        if (english)
        {
            Translate(json, definition);
        }

        return json;
    }

    private static void Translate(JsonObject json, ProcedureDefinition definition)
    {
        json["name"] = EnglishTitles.Of(definition.Name);
        json["description"] = EnglishTitles.Of(definition.Description);
        foreach (var activity in json["root"]!["activities"]!.AsArray().OfType<JsonObject>())
        {
            var type = (string)activity["type"]!;
            var metadata = activity["metadata"]!;
            metadata["displayText"] =
                ActivityCatalogue.Find(type)?.Title.En ?? EnglishTitles.Of((string)metadata["displayText"]!);
            if (type == StructuralTypes.Fork)
            {
                var value = activity["branches"]!["expression"]!;
                var branches = JsonNode.Parse((string)value["value"]!)!.AsArray().Select(b => EnglishTitles.Of((string)b!));
                value["value"] = new JsonArray([.. branches.Select(b => JsonValue.Create(b))]).ToJsonString();
            }
        }

        foreach (var connection in json["root"]!["connections"]!.AsArray())
        {
            var source = connection!["source"]!;
            source["port"] = EnglishTitles.Of((string)source["port"]!);
        }
    }

    private bool IsLatest(ProcedureDefinition definition) =>
        !library.All.Any(d => d.DefinitionId == definition.DefinitionId && d.Version > definition.Version);
}
