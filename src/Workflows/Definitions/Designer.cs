using System.Text.Json;

namespace Workflows.Definitions;

/// <summary>What the diagram's designer writes at an activity. All of it may be absent, as in Elsa.</summary>
internal static class Designer
{
    /// <summary>The title of the box as the Studio chooses it: the name, or else the display text; null where both are empty.</summary>
    public static string? Title(JsonElement activity) =>
        Text(activity, "name") ?? (Member(activity, "metadata") is { } metadata ? Text(metadata, "displayText") : null);

    /// <summary>The left and the top edge of the box in whole pixels; 0 and 0 where the designer has not placed it.</summary>
    public static (int X, int Y) Position(JsonElement activity) =>
        Member(activity, "metadata") is { } metadata
        && Member(metadata, "designer") is { } designer
        && Member(designer, "position") is { } position
            ? (Pixels(position, "x"), Pixels(position, "y"))
            : (0, 0);

    private static JsonElement? Member(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.Object ? found : null;

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String
        && found.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    private static int Pixels(JsonElement position, string name) =>
        position.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.Number
        && found.TryGetDecimal(out var pixels) && Math.Abs(pixels) < int.MaxValue
            ? (int)Math.Round(pixels)
            : 0;
}
