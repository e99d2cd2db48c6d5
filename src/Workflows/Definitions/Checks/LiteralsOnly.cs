using System.Text.Json;
using Domain;

namespace Workflows.Definitions.Checks;

/// <summary>Nothing in a definition is computed: wherever Elsa has an expression, it is a literal.</summary>
internal static class LiteralsOnly
{
    private static readonly HashSet<string> Literals = ["Literal", "Object"];

    public static void Check(JsonElement root, FaultCollector faults) => Look(root, "$", faults);

    private static void Look(JsonElement element, string path, FaultCollector faults)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in element.EnumerateArray().Index())
            {
                Look(item, $"{path}[{index}]", faults);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                if (member.Name == "expression")
                {
                    CheckExpression(member.Value, $"{path}.expression", faults);
                }

                Look(member.Value, $"{path}.{member.Name}", faults);
            }
        }
    }

    private static void CheckExpression(JsonElement expression, string path, FaultCollector faults)
    {
        var type = expression.ValueKind == JsonValueKind.Object && expression.TryGetProperty("type", out var found)
            ? found.ToString()
            : "";
        if (!Literals.Contains(type))
        {
            faults.Add($"{path}.type", $"\"{type}\" is not allowed; a definition holds no script, only {string.Join(" and ", Literals)}");
        }
    }
}
