using System.Text.Json;
using Domain;
using Workflows.Catalogue;

namespace Workflows.Definitions;

/// <summary>Reads the flowchart's activities and connections and notes what is missing in them.</summary>
internal sealed class ChartReader(JsonElement chart, FaultCollector faults)
{
    private const string Root = "$.root";

    private readonly Dictionary<string, DraftNode> nodes = new(StringComparer.Ordinal);
    private readonly string? rootId = faults.Text(chart, Root, "nodeId");

    public Draft Read()
    {
        foreach (var (path, item) in faults.Items(chart, Root, "activities"))
        {
            if (Node(item, path) is { } node && !nodes.TryAdd(node.Id, node))
            {
                faults.Add($"{path}.id", $"\"{node.Id}\" is the id of {nodes[node.Id].Path} already");
            }
        }

        List<DraftConnection> connections = [];
        foreach (var (path, item) in faults.Items(chart, Root, "connections"))
        {
            if (Connection(item, path) is { } connection)
            {
                connections.Add(connection);
            }
        }

        return new(faults, nodes, connections);
    }

    private DraftNode? Node(JsonElement item, string path)
    {
        if (!IsObject(item, path))
        {
            return null;
        }

        var id = faults.Text(item, path, "id");
        var nodeId = faults.Text(item, path, "nodeId");
        var type = faults.Text(item, path, "type");
        CheckVersion(item, path);
        if (id is null || type is null)
        {
            return null;
        }

        if (nodeId is not null && rootId is not null && nodeId != $"{rootId}:{id}")
        {
            faults.Add($"{path}.nodeId", $"\"{nodeId}\" must be \"{rootId}:{id}\"");
        }

        var (x, y) = Designer.Position(item);
        var node = new ProcedureNode(id, nodeId ?? "", type, Designer.Title(item) ?? ActivityCatalogue.Find(type)?.Title.Zh ?? id, x, y);
        return new(path, type switch
        {
            StructuralTypes.Fork => node with { Ports = new RoutingInputs(faults).Branches(item, path) },
            StructuralTypes.Join => node with { Ports = [StructuralTypes.Done], Join = new RoutingInputs(faults).Mode(item, path) },
            _ => node with { Ports = [.. node.Activity?.Ports.Select(port => port.Name) ?? []] },
        });
    }

    private void CheckVersion(JsonElement item, string path)
    {
        if (faults.Number(item, path, "version") is { } version and not 1)
        {
            faults.Add($"{path}.version", $"{version} is not known; every activity type has the version 1");
        }
    }

    private DraftConnection? Connection(JsonElement item, string path)
    {
        if (!IsObject(item, path))
        {
            return null;
        }

        var source = End(item, path, "source", StructuralTypes.Done);
        var target = End(item, path, "target", StructuralTypes.In);
        return source is { } from && target is { } to
            ? new(path, new(from.Activity, from.Port, to.Activity), to.Port)
            : null;
    }

    private (string Activity, string Port)? End(JsonElement item, string path, string name, string usual)
    {
        if (faults.Find(item, path, name, required: true) is not { } end || !IsObject(end, $"{path}.{name}"))
        {
            return null;
        }

        var port = faults.Text(end, $"{path}.{name}", "port", required: false) ?? usual;
        return faults.Text(end, $"{path}.{name}", "activity") is { } activity ? (activity, port) : null;
    }

    private bool IsObject(JsonElement item, string path)
    {
        if (item.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        faults.Add(path, "must be an object");
        return false;
    }
}
