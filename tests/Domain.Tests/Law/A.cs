using System.Text.Json.Nodes;

namespace Domain.Tests.Law;

/// <summary>Builds packs that are right, so that a test shows only what it makes wrong.</summary>
internal static class A
{
    /// <summary>A reply rule of 20 calendar days.</summary>
    public static JsonObject Row(string id) => new()
    {
        ["id"] = id,
        ["matter"] = "reply",
        ["value"] = 20,
        ["unit"] = "calendar-days",
        ["direction"] = "forward",
        ["startEvent"] = "offer-received",
        ["article"] = "第三十二条第二款",
        ["confidence"] = "A",
        ["zh"] = "二十日内书面答复。",
        ["en"] = "Answer within 20 days.",
    };

    /// <summary>A quorum of two thirds.</summary>
    public static JsonObject Share(string id) => Row(id)
        .With("matter", "quorum").With("value", "2/3").With("unit", "ratio").With("bound", "at-least")
        .With("inclusive", true).Without("direction").Without("startEvent");

    /// <summary>A pack in force since 2000 with these rows.</summary>
    public static (string File, string Json) Pack(string name, string place, params JsonObject[] rows) =>
        ($"{name}.json", Instrument(place, rows).ToJsonString());

    /// <summary>The same pack, still open to changes.</summary>
    public static JsonObject Instrument(string place, params JsonObject[] rows) => new()
    {
        ["format"] = 1,
        ["instrument"] = new JsonObject { ["zh"] = "某规定", ["en"] = "Some Provisions", ["place"] = place, ["from"] = "2000-01-01" },
        ["rows"] = new JsonArray([.. rows]),
    };

    public static JsonObject With(this JsonObject row, string name, JsonNode? value)
    {
        row[name] = value;
        return row;
    }

    public static JsonObject Without(this JsonObject row, string name)
    {
        row.Remove(name);
        return row;
    }
}
