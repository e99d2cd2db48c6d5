using System.Globalization;
using System.Text.Json;

namespace Domain;

/// <summary>
/// Reads one JSON file and notes every fault on the way instead of stopping at the first. Each reading method returns
/// null where the value is missing or wrong and has then noted why.
/// </summary>
/// <param name="file">The file's name, for its faults.</param>
internal sealed class FaultCollector(string file)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private readonly List<Fault> faults = [];

    /// <summary>Every fault noted so far, in the order in which they were met.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>Notes a fault in English and, for those that people meet on a page, in Chinese.</summary>
    public void Add(string path, string message, string? zh = null) =>
        faults.Add(new(file, path, message) { Zh = zh ?? message });

    /// <summary>The file's root, or null where the text is no JSON or a property stands in it twice.</summary>
    public JsonElement? Root(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return document.RootElement.Clone();
        }
        catch (JsonException wrong)
        {
            Add("$", $"is no JSON that can be read: {wrong.Message}", $"不是能够读取的JSON：{wrong.Message}");
            return null;
        }
    }

    /// <summary>Whether the value is an object; its properties beyond the known ones are faults.</summary>
    public bool IsObject(JsonElement element, string path, params string[] known)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add(path, $"must be an object, but is {Kind(element)}", "应当是一个对象");
            return false;
        }

        foreach (var extra in element.EnumerateObject().Where(property => !known.Contains(property.Name)))
        {
            Add(
                $"{path}.{extra.Name}",
                $"is not known here; known are {string.Join(", ", known)}",
                $"此处没有这一项；可以填写的有{string.Join("、", known)}");
        }

        return true;
    }

    /// <summary>A property's value, or null where it is absent or null; a fault too where it is required.</summary>
    public JsonElement? Find(JsonElement parent, string path, string name, bool required = false)
    {
        if (parent.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null)
        {
            return found;
        }

        if (required)
        {
            Add($"{path}.{name}", "is missing", "缺少此项");
        }

        return null;
    }

    /// <summary>The items of a required array with their paths; nothing where it is missing or no array.</summary>
    public IEnumerable<(string Path, JsonElement Item)> Items(JsonElement parent, string path, string name)
    {
        if (Find(parent, path, name, required: true) is not { } list)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Add($"{path}.{name}", $"must be an array, but is {Kind(list)}", "应当是一个列表");
            return [];
        }

        return list.EnumerateArray().Select((item, index) => ($"{path}.{name}[{index}]", item));
    }

    /// <summary>A text that is not blank.</summary>
    public string? Text(JsonElement parent, string path, string name, bool required = true)
    {
        if (Find(parent, path, name, required) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
        {
            return value.GetString();
        }

        Add($"{path}.{name}", "must be a text that is not empty", "应当填写文字，不得为空");
        return null;
    }

    /// <summary>A whole number.</summary>
    public int? Number(JsonElement parent, string path, string name, bool required = true)
    {
        if (Find(parent, path, name, required) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
        {
            return number;
        }

        Add($"{path}.{name}", "must be a whole number", "应当是整数");
        return null;
    }

    /// <summary>True or false.</summary>
    public bool? Flag(JsonElement parent, string path, string name, bool required = false)
    {
        if (Find(parent, path, name, required) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Add($"{path}.{name}", "must be true or false", "应当是true或者false");
        return null;
    }

    /// <summary>A day of the calendar as <c>2026-05-01</c>.</summary>
    public DateOnly? Day(JsonElement parent, string path, string name, bool required = true) =>
        Text(parent, path, name, required) is { } text ? Day(text, $"{path}.{name}") : null;

    /// <summary>A day of the calendar out of a text already read.</summary>
    public DateOnly? Day(string text, string path)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Add(path, $"\"{text}\" is not a day of the calendar as yyyy-MM-dd", $"“{text}”不是日历上的日期，应当写成2027-01-31的样子");
        return null;
    }

    /// <summary>One of the names known here, translated.</summary>
    public T? Choice<T>((JsonElement Parent, string Path) at, string name, IReadOnlyDictionary<string, T> choices, bool required = true)
        where T : struct
    {
        return Text(at.Parent, at.Path, name, required) is { } text ? Choice($"{at.Path}.{name}", text, choices) : null;
    }

    /// <summary>A list of names known here, translated; without those that are a fault.</summary>
    public IReadOnlyList<T> Choices<T>((JsonElement Parent, string Path) at, string name, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        List<T> chosen = [];
        foreach (var (path, item) in Items(at.Parent, at.Path, name))
        {
            if (item.ValueKind != JsonValueKind.String)
            {
                Add(path, "must be a text that is not empty", "应当填写文字，不得为空");
            }
            else if (Choice(path, item.GetString()!, choices) is { } choice)
            {
                chosen.Add(choice);
            }
        }

        return chosen;
    }

    private T? Choice<T>(string path, string text, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (choices.TryGetValue(text, out var choice))
        {
            return choice;
        }

        Add(
            path,
            $"\"{text}\" is not known; known are {string.Join(", ", choices.Keys)}",
            $"没有“{text}”这一选项；可以填写的有{string.Join("、", choices.Keys)}");
        return null;
    }

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "true, false or null",
    };
}
