using Workflows.Definitions;
using Workflows.Runner;

namespace Workflows.Tests.Procedures;

/// <summary>
/// Every position that can come about in a procedure, found by trying every outcome of every open activity. How often a
/// node has run makes no difference here, so they are few, and what holds for each of them holds for every case.
/// </summary>
public sealed class EveryPosition
{
    private static readonly EmbeddedEngine Engine = new();

    public static TheoryData<string> Both => TheProcedures.Both;

    public static TheoryData<string> All => TheProcedures.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Can_come_to_an_end(string procedure)
    {
        var ways = WaysOf(TheProcedures.Library.Latest(procedure));
        var ending = ways.Keys.Where(position => position == Key(Position.Empty with { Ended = true })).ToHashSet();
        while (ways.Any(way => way.Value.Overlaps(ending) && ending.Add(way.Key)))
        {
            // one more position that can end was found
        }

        ways.Keys.Except(ending).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Is_never_left_with_something_arrived_and_nothing_open(string procedure) =>
        PositionsOf(TheProcedures.Library.Latest(procedure))
            .Where(position => position.Open.Count == 0 && !position.Ended)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Both))]
    public void Has_one_text_in_the_making_at_most(string procedure)
    {
        string[] making =
        [
            "negotiate", "resume", "applyForCoordination", "acceptCoordination", "coordinateDispute", "conveneCongress",
            "voteOnDraft", "prepareText", "submitPacket", "registerReceipt", "correctPacket", "reviewContract", "reviewWageAgreement",
        ];
        PositionsOf(TheProcedures.Library.Latest(procedure))
            .Where(position => position.Open.Count(open => making.Contains(open.ActivityId)) > 1)
            .ShouldBeEmpty();
    }

    /// <summary>From the first contract in force on, which the yearly report marks.</summary>
    [Theory]
    [MemberData(nameof(Both))]
    public void Watches_the_contract_in_force_until_it_expires_or_is_ended(string procedure) =>
        PositionsOf(TheProcedures.Library.Latest(procedure))
            .Where(position => IsOpen(position, "supervisePerformance"))
            .Where(position => !IsOpen(position, "perform") && !IsOpen(position, "reportTermination")
                && !position.Arrived.GetValueOrDefault("joinInForce", []).Contains("perform"))
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(All))]
    public void Taken_together_opens_every_activity(string procedure)
    {
        var definition = TheProcedures.Library.Latest(procedure);
        PositionsOf(definition).SelectMany(position => position.Open).Select(open => open.ActivityId).Distinct()
            .ShouldBe(definition.Nodes.Values.Where(node => node.Activity is not null).Select(node => node.Id), ignoreOrder: true);
    }

    private static bool IsOpen(Position position, string activity) => position.Open.Any(open => open.ActivityId == activity);

    private static IEnumerable<Position> PositionsOf(ProcedureDefinition definition) =>
        WaysOf(definition).Keys.Select(PositionFormat.Read);

    /// <summary>Each position with those to which one step leads.</summary>
    private static Dictionary<string, HashSet<string>> WaysOf(ProcedureDefinition definition)
    {
        Dictionary<string, HashSet<string>> ways = [];
        Queue<Position> ahead = new([Engine.Start(definition).Next]);
        while (ahead.TryDequeue(out var position))
        {
            if (ways.ContainsKey(Key(position)))
            {
                continue;
            }

            var next = Steps(definition, position).ToList();
            ways.Add(Key(position), [.. next.Select(Key)]);
            next.ForEach(ahead.Enqueue);
        }

        return ways;
    }

    private static IEnumerable<Position> Steps(ProcedureDefinition definition, Position position) =>
        from open in position.Open
        from port in definition.Nodes[open.ActivityId].Ports
        select Engine.Finish(definition, position, new(open.ActivityId, open.Execution, port)).Next;

    /// <summary>What is open and what has arrived, whatever came before.</summary>
    private static string Key(Position position) => PositionFormat.Write(position with
    {
        Open = [.. position.Open.Select(open => open with { Execution = 1 }).OrderBy(open => open.ActivityId, StringComparer.Ordinal)],
        Executions = Position.Empty.Executions,
    });
}
