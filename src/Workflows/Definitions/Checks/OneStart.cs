using System.Text.Json;

namespace Workflows.Definitions.Checks;

/// <summary>
/// There is exactly one activity to start with: as Elsa has it, the one marked <c>canStartWorkflow</c>, or else the one
/// to which nothing leads.
/// </summary>
internal static class OneStart
{
    public static void Check(Draft draft, JsonElement chart)
    {
        var marked = draft.Nodes.Values.Where(node => IsMarked(chart, node)).ToList();
        var starts = marked.Count > 0 ? marked : [.. draft.Nodes.Values.Where(node => !draft.Into(node).Any())];
        if (starts.Count == 1)
        {
            Accept(draft, starts[0]);
            return;
        }

        draft.Faults.Add("$.root.activities", starts.Count == 0
            ? "no activity starts the procedure: each has one before it and none is marked canStartWorkflow"
            : $"several activities start the procedure: {string.Join(", ", starts.Select(node => node.Id))}");
    }

    private static void Accept(Draft draft, DraftNode start)
    {
        if (start.Node.IsFinish || start.Node.Join is not null)
        {
            draft.Faults.Add(start.Path, $"{start.Id} cannot start the procedure; an activity or a fork can");
            return;
        }

        draft.Start = start.Id;
    }

    private static bool IsMarked(JsonElement chart, DraftNode node) =>
        chart.GetProperty("activities").EnumerateArray().Any(item =>
            item.ValueKind == JsonValueKind.Object
            && item.TryGetProperty("id", out var id) && id.ToString() == node.Id
            && item.TryGetProperty("customProperties", out var custom) && custom.ValueKind == JsonValueKind.Object
            && custom.TryGetProperty("canStartWorkflow", out var mark) && mark.ValueKind == JsonValueKind.True);
}
