using System.Text.Json;
using Domain;

namespace Workflows.Definitions;

/// <summary>The inputs of a fork and a join, as Elsa writes them: a type name and a literal expression.</summary>
internal sealed class RoutingInputs(FaultCollector faults)
{
    /// <summary>A fork's branches; Elsa writes the list as JSON or as a text that holds JSON.</summary>
    public IReadOnlyList<string> Branches(JsonElement fork, string path)
    {
        if (Value(fork, path, "branches") is not { } value || List(value) is not { Length: > 0 } branches)
        {
            faults.Add($"{path}.branches", "must be a list of at least one branch name");
            return [];
        }

        foreach (var twice in branches.CountBy(branch => branch).Where(branch => branch.Value > 1))
        {
            faults.Add($"{path}.branches", $"names the branch \"{twice.Key}\" {twice.Value} times");
        }

        return [.. branches.Distinct()];
    }

    /// <summary>A join's mode; <see cref="JoinMode.WaitAll"/> where it is wrong, and a fault.</summary>
    public JoinMode Mode(JsonElement join, string path)
    {
        var mode = Value(join, path, "mode") is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
        if (mode is nameof(JoinMode.WaitAll) or nameof(JoinMode.WaitAny))
        {
            return Enum.Parse<JoinMode>(mode);
        }

        faults.Add($"{path}.mode", $"must be {nameof(JoinMode.WaitAll)} or {nameof(JoinMode.WaitAny)}");
        return JoinMode.WaitAll;
    }

    private static JsonElement? Value(JsonElement activity, string path, string name) =>
        activity.TryGetProperty(name, out var input) && input.ValueKind == JsonValueKind.Object
        && input.TryGetProperty("expression", out var expression) && expression.ValueKind == JsonValueKind.Object
        && expression.TryGetProperty("value", out var value)
            ? value
            : null;

    private static string[]? List(JsonElement value)
    {
        try
        {
            var names = value.ValueKind == JsonValueKind.String
                ? JsonSerializer.Deserialize<string?[]>(value.GetString()!)
                : value.Deserialize<string?[]>();
            return names is null || names.Any(string.IsNullOrWhiteSpace) ? null : [.. names.OfType<string>()];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
