using System.Text.Json.Nodes;
using Domain;
using Workflows.Definitions;

namespace Workflows.Tests.Definitions;

/// <summary>The good definition with something spoilt in it, and the faults that the reader then names.</summary>
internal sealed class Mutated
{
    private readonly JsonObject json;

    public Mutated()
        : this(TheProcedures.CollectiveContract)
    {
    }

    public Mutated(ProcedureDefinition definition) => json = JsonNode.Parse(definition.Json)!.AsObject();

    public JsonObject Root => json["root"]!.AsObject();

    public JsonArray Activities => Root["activities"]!.AsArray();

    public JsonArray Connections => Root["connections"]!.AsArray();

    public JsonObject Top => json;

    public JsonObject Activity(string id) => Activities.Single(activity => (string)activity!["id"]! == id)!.AsObject();

    public JsonObject Connection(string from, string port) => Connections.Single(connection =>
        (string)connection!["source"]!["activity"]! == from && (string)connection["source"]!["port"]! == port)!.AsObject();

    public int IndexOf(string id) => Activities.IndexOf(Activity(id));

    /// <summary>A fault at an activity as <see cref="Faults"/> gives it.</summary>
    public string At(string id, string message) => $"$.root.activities[{IndexOf(id)}]: {message}";

    public int IndexOf(string from, string port) => Connections.IndexOf(Connection(from, port));

    /// <summary>Lets a port lead elsewhere.</summary>
    public Mutated Lead(string from, string port, string to)
    {
        Connection(from, port)["target"]!["activity"] = to;
        return this;
    }

    public Mutated Connect(string from, string port, string to)
    {
        Connections.Add(new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
            ["target"] = new JsonObject { ["activity"] = to },
        });
        return this;
    }

    public Mutated Add(string id, string type)
    {
        Activities.Add(new JsonObject { ["id"] = id, ["nodeId"] = $"CollectiveContract:chart:{id}", ["type"] = type, ["version"] = 1 });
        return this;
    }

    public Mutated Disconnect(string from, string port)
    {
        Connections.Remove(Connection(from, port));
        return this;
    }

    /// <summary>Takes an activity away with the connections that touch it.</summary>
    public Mutated Remove(string id)
    {
        Activities.Remove(Activity(id));
        Connections.RemoveAll(connection =>
            (string)connection!["source"]!["activity"]! == id || (string)connection["target"]!["activity"]! == id);
        return this;
    }

    public IReadOnlyList<string> Faults() => FaultsOf(json.ToJsonString());

    /// <summary>The faults of a text, each as <c>path: message</c>; empty where it is accepted.</summary>
    public static IReadOnlyList<string> FaultsOf(string text)
    {
        try
        {
            DefinitionReader.Read("bad.json", text);
            return [];
        }
        catch (FaultsException refused)
        {
            refused.Faults.Select(fault => fault.File).Distinct().ShouldBe(["bad.json"]);
            return [.. refused.Faults.Select(fault => $"{fault.Path}: {fault.Message}")];
        }
    }
}
