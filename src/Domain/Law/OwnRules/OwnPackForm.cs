using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Domain.Law.OwnRules;

/// <summary>How a unit's pack is written.</summary>
internal static class OwnPackForm
{
    /// <summary>The one form that is known.</summary>
    public const int Format = 1;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The pack as JSON, Chinese as it is.</summary>
    public static string Write(OwnPack pack)
    {
        var root = new JsonObject
        {
            ["format"] = Format,
            ["title"] = pack.Title,
            ["adoptedBy"] = pack.AdoptedBy,
            ["adoptedOn"] = RuleText.Iso(pack.AdoptedOn),
            ["from"] = RuleText.Iso(pack.From),
        };
        if (pack.To is { } to)
        {
            root["to"] = RuleText.Iso(to);
        }

        root["rules"] = new JsonArray([.. pack.Rules.Select(RuleOf)]);
        return root.ToJsonString(Plain);
    }

    /// <summary>What a pack calls a unit of measure.</summary>
    public static string NameOf(RuleUnit unit) => PackNames.Units.First(name => name.Value == unit).Key;

    private static JsonObject RuleOf(OwnRule rule)
    {
        var written = new JsonObject { ["matter"] = rule.Matter, ["value"] = rule.Value, ["unit"] = NameOf(rule.Unit) };
        if (rule.Article is { } article)
        {
            written["article"] = article;
        }

        return written;
    }
}
