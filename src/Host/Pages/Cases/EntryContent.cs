using System.Text.Json;
using Domain;
using Host.Pages.Forms;
using Host.Pages.Text;

namespace Host.Pages.Cases;

/// <summary>Puts what an act recorded into words: its fields' labels with their values.</summary>
internal sealed class EntryContent(Language language)
{
    public IReadOnlyList<EntryField> Of(Type? act, string content)
    {
        using var json = JsonDocument.Parse(content);
        return act is null ? [] : [.. Read(FormSchema.Of(act), json.RootElement)];
    }

    private IEnumerable<EntryField> Read(IReadOnlyList<FormField> fields, JsonElement json)
    {
        foreach (var field in fields)
        {
            if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(field.Name, out var value) && TextOf(field, value) is { Length: > 0 } text)
            {
                yield return new EntryField(field.Label, text);
            }
        }
    }

    private string TextOf(FormField field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when field.Kind == FieldKind.Rows => string.Join('\n', value.EnumerateArray().Select(row =>
            string.Join(Separator, Read(field.Row, row).Select(f => $"{language.Say(f.Label)} {f.Value}")))),
        JsonValueKind.Array => string.Join(Separator, value.EnumerateArray().Select(item => TextOf(field, item))),
        JsonValueKind.True => language.Say("是", "yes"),
        JsonValueKind.False => language.Say("否", "no"),
        JsonValueKind.String when field.Choices.FirstOrDefault(c => c.Value == value.GetString()) is { } choice => language.Say(choice.Title),
        JsonValueKind.String when field.Kind == FieldKind.Day && value.TryGetDateTime(out var day) => DayText.Of(DateOnly.FromDateTime(day), language.English),
        JsonValueKind.Null => "",
        _ => value.ToString(),
    };

    private string Separator => language.Say("；", "; ");
}
