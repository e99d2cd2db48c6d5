using System.Text.Json;
using Domain;
using Workflows.Catalogue;
using Workflows.Definitions.Checks;

namespace Workflows.Definitions;

/// <summary>Reads a procedure from Elsa's own JSON and checks it whole before anything runs by it.</summary>
/// <remarks>
/// Members that Elsa writes and this program does not need are passed over; what it needs and what it forbids is checked:
/// known activities, ports that all lead somewhere, no script, every activity reachable, a finish within reach, and the
/// statutory steps in their order on every way (集体合同规定 Art 36, 37, 42, 44, 47, 48).
/// </remarks>
public static class DefinitionReader
{
    /// <summary>Reads one definition file.</summary>
    /// <param name="file">The file's name, for its faults.</param>
    /// <param name="json">The file's text.</param>
    /// <exception cref="FaultsException">The file has faults; every one is named with its JSON path.</exception>
    public static ProcedureDefinition Read(string file, string json)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(json);
        var faults = new FaultCollector(file);
        var definition = faults.Root(json) is { } root ? Read(root, json, faults) : null;
        return faults.Faults.Count > 0 || definition is null ? throw new FaultsException(faults.Faults) : definition;
    }

    private static ProcedureDefinition? Read(JsonElement root, string json, FaultCollector faults)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            faults.Add("$", "must be an object");
            return null;
        }

        var id = faults.Text(root, "$", "id");
        var definitionId = faults.Text(root, "$", "definitionId");
        var name = faults.Text(root, "$", "name");
        var version = Version(root, faults);
        faults.Flag(root, "$", "isLatest", required: true);
        faults.Flag(root, "$", "isPublished", required: true);
        LiteralsOnly.Check(root, faults);
        if (Chart(root, faults) is not { } draft || id is null || definitionId is null || name is null || version is null)
        {
            return null;
        }

        return new()
        {
            VersionId = id,
            DefinitionId = definitionId,
            Version = version.Value,
            Name = name,
            Description = root.TryGetProperty("description", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "",
            Start = draft.Start ?? "",
            Nodes = draft.Nodes.Values.ToDictionary(node => node.Id, node => node.Node, StringComparer.Ordinal),
            Connections = [.. draft.Connections.Select(connection => connection.Connection)],
            Json = json,
        };
    }

    private static int? Version(JsonElement root, FaultCollector faults)
    {
        var version = faults.Number(root, "$", "version");
        if (version < 1)
        {
            faults.Add("$.version", "must be 1 or more");
        }

        return version;
    }

    private static Draft? Chart(JsonElement root, FaultCollector faults)
    {
        if (faults.Find(root, "$", "root", required: true) is not { } chart)
        {
            return null;
        }

        if (chart.ValueKind != JsonValueKind.Object)
        {
            faults.Add("$.root", "must be an object");
            return null;
        }

        if (faults.Text(chart, "$.root", "type") is { } type && type != StructuralTypes.Flowchart)
        {
            faults.Add("$.root.type", $"\"{type}\" is not {StructuralTypes.Flowchart}");
        }

        faults.Text(chart, "$.root", "id");
        faults.Number(chart, "$.root", "version");
        var draft = new ChartReader(chart, faults).Read();
        DefinitionChecks.Run(draft, chart);
        return draft;
    }
}
