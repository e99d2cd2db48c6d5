using Host.Studio.Api.Shapes;
using Host.Studio.Cases;
using Workflows.Catalogue;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Studio.Api;

/// <summary>One case's course through its procedure, in the shapes that the viewer asks for.</summary>
internal sealed class CaseHistory
{
    private readonly StudioCase of;
    private readonly ProcedureDefinition definition;
    private readonly IReadOnlyList<StudioStep> steps;
    private readonly bool english;

    /// <param name="of">The case.</param>
    /// <param name="definition">The version of the procedure that it keeps.</param>
    /// <param name="steps">Its steps; one whose node is not in the definition is left out.</param>
    /// <param name="english">The language of outcomes.</param>
    public CaseHistory(StudioCase of, ProcedureDefinition definition, IReadOnlyList<StudioStep> steps, bool english)
    {
        this.of = of;
        this.definition = definition;
        this.english = english;
        this.steps = [.. steps.Where(s => definition.Nodes.ContainsKey(s.Activity))];
    }

    /// <summary>Every opening and every end, in the order of their instants; what closes comes before what it opens.</summary>
    public IReadOnlyList<JournalEntry> Journal(JournalFilter? filter)
    {
        var opened = steps.Select(s => (Step: s, At: s.OpenedAt, Event: "Started", Rank: 1));
        var closed = steps.Where(s => s.ClosedAt is not null)
            .Select(s => (Step: s, At: s.ClosedAt!.Value, Event: Status(s), Rank: s.ClosedAt == s.OpenedAt ? 2 : 0));
        return
        [
            .. opened.Concat(closed).OrderBy(e => e.At).ThenBy(e => e.Rank)
                .Select((e, i) => Line(e.Step, e.At, e.Event, i + 1))
                .Where(l => Passes(filter?.ActivityNodeIds, l.NodeId) && Passes(filter?.EventNames, l.EventName)),
        ];
    }

    /// <summary>The badges of the activities asked for, those that only route among them; all where none are named.</summary>
    public Report Report(IReadOnlyList<string>? nodeIds)
    {
        var finished = steps.Where(s => s.Outcome is not null).Select(s => new Finished(s.Activity, s.Execution, s.Outcome!));
        var states = DiagramState.Of(definition, of.Position, finished);
        return new Report(
        [
            .. definition.Nodes.Values.Where(n => Passes(nodeIds, n.NodeId))
                .Select(n => (Node: n, State: states[n.Id]))
                .Where(n => n.State.Progress is NodeProgress.Open or NodeProgress.Done)
                .Select(n => Stats(n.Node, n.State)),
        ]);
    }

    /// <summary>Every execution of the activity with this node id, the first one first; of all activities where it is null.</summary>
    public IReadOnlyList<Execution> Executions(string? nodeId) =>
        [.. steps.Where(s => nodeId is null || definition.Nodes[s.Activity].NodeId == nodeId).Select(ToExecution)];

    private JournalEntry Line(StudioStep step, DateTimeOffset at, string name, long sequence)
    {
        var node = definition.Nodes[step.Activity];
        return new JournalEntry(
            $"{of.Id}~{sequence}", ExecutionId(step), node.Id, node.Type, node.NodeId, at, sequence, name);
    }

    private static ActivityStats Stats(ProcedureNode node, NodeState state)
    {
        var open = state.Progress is NodeProgress.Open;
        return new ActivityStats(node.Id, node.NodeId, Math.Max(state.Started, 1), state.Completed, open ? 1 : 0, open);
    }

    private Execution ToExecution(StudioStep step)
    {
        var node = definition.Nodes[step.Activity];
        return new Execution(
            ExecutionId(step), of.Id.ToString(), node.Id, node.NodeId, node.Type, step.OpenedAt, step.ClosedAt, Status(step),
            step.Outcome is { } port ? new() { ["Outcomes"] = PortTitle(node, port) } : [],
            step.By is { } by ? new() { ["By"] = by } : []);
    }

    private string PortTitle(ProcedureNode node, string port) =>
        ActivityCatalogue.Find(node.Type)?.PortNamed(port)?.Title.In(english) ?? port;

    private static string Status(StudioStep step) =>
        step.ClosedAt is null ? "Running" : step.Outcome is null ? "Canceled" : "Completed";

    private string ExecutionId(StudioStep step) => $"{of.Id}~{step.Activity}~{step.Execution}";

    private static bool Passes(IReadOnlyList<string>? wanted, string value) => wanted is not { Count: > 0 } || wanted.Contains(value);
}
