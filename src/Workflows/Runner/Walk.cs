using Workflows.Definitions;

namespace Workflows.Runner;

/// <summary>
/// One step under way: follows the connections from where something was left until only activities and waiting joins are
/// reached. Nobody sees its state; <see cref="ToStep"/> hands out the result.
/// </summary>
internal sealed class Walk
{
    private readonly ProcedureDefinition definition;
    private readonly Position before;
    private readonly List<OpenActivity> open;
    private readonly List<OpenActivity> left = [];
    private readonly Dictionary<string, IReadOnlyList<string>> arrived;
    private readonly Dictionary<string, int> executions;
    private readonly Queue<Connection> ahead = [];
    private bool ended;

    public Walk(ProcedureDefinition definition, Position before)
    {
        this.definition = definition;
        this.before = before;
        open = [.. before.Open];
        arrived = new(before.Arrived, StringComparer.Ordinal);
        executions = new(before.Executions, StringComparer.Ordinal);
    }

    /// <summary>Opens the first activity and what it leads to.</summary>
    public void Begin()
    {
        Reach(new("", "", definition.Start));
        Follow();
    }

    /// <summary>Closes an open activity and opens what its outcome leads to.</summary>
    public void Leave(Finished finished)
    {
        var done = new OpenActivity(finished.ActivityId, finished.Execution);
        open.Remove(done);
        left.Add(done);
        Through(finished.ActivityId, finished.Outcome);
        Follow();
    }

    /// <summary>What has come of it.</summary>
    public Step ToStep() => new(
        new(open, arrived, executions, ended),
        [.. open.Where(activity => !before.Open.Contains(activity))],
        [.. left, .. before.Open.Where(activity => !open.Contains(activity) && !left.Contains(activity))]);

    private void Follow()
    {
        while (!ended && ahead.TryDequeue(out var connection))
        {
            Reach(connection);
        }
    }

    private void Through(string node, string port)
    {
        foreach (var connection in definition.From(node, port))
        {
            ahead.Enqueue(connection);
        }
    }

    private void Reach(Connection along)
    {
        var node = definition.Nodes[along.To];
        if (node.IsFinish)
        {
            End(node);
        }
        else if (node.IsFork)
        {
            Count(node);
            foreach (var branch in node.Ports)
            {
                Through(node.Id, branch);
            }
        }
        else if (node.Join is { } mode)
        {
            Arrive(node, mode, along);
        }
        else
        {
            Open(node);
        }
    }

    private void Open(ProcedureNode node)
    {
        if (open.Exists(activity => activity.ActivityId == node.Id))
        {
            return;
        }

        open.Add(new(node.Id, Count(node)));
        TakeBackArrivals(node.Id);
    }

    /// <summary>What has opened again has not arrived yet: a changed contract is published again before the case ends.</summary>
    private void TakeBackArrivals(string activity)
    {
        foreach (var (join, here) in arrived.Where(entry => entry.Value.Contains(activity)).ToList())
        {
            KeepArrivals(join, [.. here.Where(arrival => arrival != activity)]);
        }
    }

    private void Arrive(ProcedureNode join, JoinMode mode, Connection along)
    {
        HashSet<string> here = [.. arrived.GetValueOrDefault(join.Id, []), Arrival(along)];
        var waits = mode == JoinMode.WaitAll && !here.IsSupersetOf(definition.Into(join.Id).Select(Arrival));
        KeepArrivals(join.Id, waits ? [.. here.Order(StringComparer.Ordinal)] : []);
        if (!waits)
        {
            Count(join);
            foreach (var port in join.Ports)
            {
                Through(join.Id, port);
            }
        }
    }

    private string Arrival(Connection along) => Joins.Arrival(along, definition.Nodes[along.From].IsFork);

    private void KeepArrivals(string join, IReadOnlyList<string> here)
    {
        if (here.Count == 0)
        {
            arrived.Remove(join);
        }
        else
        {
            arrived[join] = here;
        }
    }

    private void End(ProcedureNode node)
    {
        Count(node);
        ended = true;
        open.Clear();
        arrived.Clear();
    }

    private int Count(ProcedureNode node) =>
        executions[node.Id] = executions.GetValueOrDefault(node.Id) + 1;
}
