using System.Text.Json;
using System.Text.Json.Nodes;
using Domain.Law;
using Host.Pipeline;

namespace Host.Lawkeeping;

/// <summary>How a change of the law is stored.</summary>
internal static class LawChangeFormat
{
    /// <summary>Rows: the pack as it was given, and what it supersedes.</summary>
    public static string Rows(string pack, IReadOnlyList<string> supersedes) => new JsonObject
    {
        ["pack"] = JsonNode.Parse(pack),
        ["supersedes"] = new JsonArray([.. supersedes.Select(id => JsonValue.Create(id))]),
    }.ToJsonString(ActJson.Options);

    /// <summary>Which change is taken back, and why.</summary>
    public static string Withdrawal(int version, string reason) =>
        new JsonObject { ["withdraws"] = version, ["reason"] = reason }.ToJsonString(ActJson.Options);

    public static int ReadWithdrawal(LawChange change) => JsonNode.Parse(change.Content)!["withdraws"]!.GetValue<int>();

    /// <summary>Which packs the program came with.</summary>
    public static string Shipped(string fingerprint) => new JsonObject { ["fingerprint"] = fingerprint }.ToJsonString(ActJson.Options);

    public static string Switches(CountingSwitches switches) => JsonSerializer.Serialize(switches, ActJson.Options);

    public static CountingSwitches ReadSwitches(LawChange change) =>
        JsonSerializer.Deserialize<CountingSwitches>(change.Content, ActJson.Options)!;

    public static LawAddition ReadRows(LawChange change)
    {
        var content = JsonNode.Parse(change.Content)!;
        return new LawAddition(
            NameOf(change.Version),
            content["pack"]!.ToJsonString(ActJson.Options),
            [.. content["supersedes"]!.AsArray().Select(id => id!.GetValue<string>())]);
    }

    /// <summary>By what name a change's pack is listed and its faults are told.</summary>
    public static string NameOf(int version) => $"第{version}次增补";
}
