using System.Globalization;
using System.Text.Json.Nodes;
using Domain;
using Host.Pipeline;

namespace Host.Pages.Forms;

/// <summary>Reads what was typed into a form as the JSON of its act, and notes every fault at its field.</summary>
internal sealed class FormReader(FormValues values)
{
    private static readonly char[] Between = [',', '，', '、', ' ', '\n', '\r', ';', '；'];

    private readonly List<FieldNote> notes = [];

    public IReadOnlyList<FieldNote> Notes => notes;

    public JsonObject Read(IReadOnlyList<FormField> fields, string prefix = "")
    {
        var json = new JsonObject();
        foreach (var field in fields)
        {
            if (Read(field, prefix + field.Name) is { } value)
            {
                json[field.Name] = value;
            }
        }

        return json;
    }

    private JsonNode? Read(FormField field, string path) => field.Kind switch
    {
        FieldKind.Rows => Checked(field, path, Rows(field, path)),
        FieldKind.Choices => Checked(field, path, Texts(values.All(path).Where(v => field.Choices.Any(c => c.Value == v)))),
        FieldKind.Files => Checked(field, path, Texts(values.All(path))),
        FieldKind.Lines => Checked(field, path, Texts(values[path].Split('\n', StringSplitOptions.TrimEntries))),
        FieldKind.Picks => Checked(field, path, Texts(values.All(path).Where(v => Guid.TryParse(v, out _)))),
        FieldKind.Numbers => Checked(field, path, Numbers(field, path)),
        FieldKind.Flag => JsonValue.Create(values[path] is "true" or "on"),
        FieldKind.Line or FieldKind.Text or FieldKind.Password => Text(field, path),
        _ => Single(field, path),
    };

    private JsonArray Rows(FormField field, string path)
    {
        if (field.AsTable)
        {
            RemoveBlankRows(field, path);
        }

        var rows = new JsonArray();
        for (var row = 0; row < values.Rows(path); row++)
        {
            rows.Add(Read(field.Row, FormValues.RowPath(path, row) + "."));
        }

        return rows;
    }

    /// <summary>A line of a table that nobody filled in is none.</summary>
    private void RemoveBlankRows(FormField field, string path)
    {
        for (var row = values.Rows(path) - 1; row >= 0; row--)
        {
            if (field.Row.All(cell => values.All($"{FormValues.RowPath(path, row)}.{cell.Name}").All(string.IsNullOrWhiteSpace)))
            {
                values.RemoveRow(path, row);
            }
        }
    }

    private static JsonArray Texts(IEnumerable<string> texts) =>
        [.. texts.Where(t => t.Length > 0).Select(t => (JsonNode)JsonValue.Create(t))];

    /// <summary>Numbers ticked one by one, or typed in one line.</summary>
    private JsonArray Numbers(FormField field, string path)
    {
        var typed = values.All(path).SelectMany(v => TypedValue.HalfWidth(v).Split(Between, StringSplitOptions.RemoveEmptyEntries)).ToList();
        List<int> numbers = [.. typed.Select(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1)];
        if (numbers.Contains(-1))
        {
            notes.Add(new FieldNote(path, FaultWords.Unreadable));
        }

        return [.. numbers.Where(n => n >= 0).Select(n => (JsonNode)JsonValue.Create(n))];
    }

    private JsonArray Checked(FormField field, string path, JsonArray list)
    {
        var rule = field.Rules.FirstOrDefault(r => !r.IsValid(list.ToArray()));
        if (rule is not null || (field.Required && list.Count == 0))
        {
            notes.Add(new FieldNote(path, list.Count == 0 ? FaultWords.Missing : FaultWords.Of(rule!)));
        }

        return list;
    }

    private JsonValue? Text(FormField field, string path)
    {
        var typed = values[path];
        var text = field.Kind == FieldKind.Password ? typed : typed.ReplaceLineEndings("\n").Trim();
        if (text.Length == 0 && field.Nullable)
        {
            return Empty(field, path);
        }

        if (field.Rules.FirstOrDefault(r => !r.IsValid(text)) is { } rule)
        {
            notes.Add(new FieldNote(path, text.Length == 0 ? FaultWords.Missing : FaultWords.Of(rule)));
        }

        return JsonValue.Create(text);
    }

    private JsonValue? Single(FormField field, string path)
    {
        var typed = values[path].Trim();
        if (typed.Length == 0)
        {
            return Empty(field, path);
        }

        if (!TypedValue.TryRead(field, typed, out var value))
        {
            notes.Add(new FieldNote(path, FaultWords.Unreadable));
            return null;
        }

        if (field.Rules.FirstOrDefault(r => !r.IsValid(value)) is { } rule)
        {
            notes.Add(new FieldNote(path, FaultWords.Of(rule)));
        }

        return TypedValue.ToJson(value!);
    }

    private JsonValue? Empty(FormField field, string path)
    {
        if (field.Required)
        {
            notes.Add(new FieldNote(path, FaultWords.Missing));
        }

        return null;
    }
}
