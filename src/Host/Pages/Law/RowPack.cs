using System.Globalization;
using System.Text.Json.Nodes;
using Domain;
using Host.Acts.Law;
using Host.Pages.Forms;
using Host.Pipeline;

namespace Host.Pages.Law;

/// <summary>Makes a pack of what was filled in, and finds the field of each of its faults.</summary>
internal static class RowPack
{
    private static readonly string[] OfRow =
        ["id", "matter", "place", "kind", "unit", "bound", "direction", "startEvent", "article", "from", "to", "confidence", "zh", "en"];

    private static readonly string[] OfInstrument = ["zh", "en", "document", "from"];

    /// <summary>The act that adds the rule.</summary>
    public static AddLawRows Of(JsonObject typed)
    {
        var row = new JsonObject();
        foreach (var name in OfRow.Where(name => Text(typed, name) is not null || name == "article"))
        {
            row[name] = Text(typed, name);
        }

        if (typed["employers"] is JsonArray { Count: > 0 } kinds)
        {
            row["employers"] = kinds.DeepClone();
        }

        if (Text(typed, "value") is { } value)
        {
            row["value"] = int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : value;
        }

        if (row["bound"]?.GetValue<string>() is "at-least" or "at-most")
        {
            row["inclusive"] = typed["inclusive"]?.GetValue<bool>() ?? false;
        }

        if (row["direction"] is not null)
        {
            row["rollOver"] = typed["rollOver"]?.GetValue<bool>() ?? false;
        }

        var pack = new JsonObject { ["format"] = 1, ["instrument"] = Instrument(typed), ["rows"] = new JsonArray(row) };
        return new AddLawRows
        {
            Pack = pack.ToJsonString(ActJson.Options), Supersedes = Text(typed, "supersedes") is { } old ? [old] : [],
        };
    }

    /// <summary>Each fault at the field it comes from; one that concerns several, such as an overlap, at the whole.</summary>
    public static IReadOnlyList<FieldNote> NotesOf(FaultsException faulty) => [.. faulty.Faults.Select(fault =>
        new FieldNote(FieldOf(fault.Path), new Words($"{fault.Zh}（{fault.Path}）", $"{fault.Message} ({fault.Path})")))];

    private static string? FieldOf(string path)
    {
        const string row = "$.rows[0].";
        const string instrument = "$.instrument.";
        return path.StartsWith(row, StringComparison.Ordinal) ? path[row.Length..].Split('[')[0]
            : path.StartsWith(instrument, StringComparison.Ordinal) && path[instrument.Length..] is [var first, .. var rest] name
                ? name is "document" or "place" ? name : $"instrument{char.ToUpperInvariant(first)}{rest}"
            : path.StartsWith("$.supersedes", StringComparison.Ordinal) ? "supersedes"
            : null;
    }

    private static JsonObject Instrument(JsonObject typed)
    {
        var instrument = new JsonObject { ["place"] = Text(typed, "place") };
        foreach (var name in OfInstrument)
        {
            var field = name == "document" ? name : $"instrument{char.ToUpperInvariant(name[0])}{name[1..]}";
            if (Text(typed, field) is { } text)
            {
                instrument[name] = text;
            }
        }

        return instrument;
    }

    private static string? Text(JsonObject typed, string name) =>
        typed[name]?.GetValue<string>() is { Length: > 0 } text ? text : null;
}
