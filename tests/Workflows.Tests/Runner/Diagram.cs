using Workflows.Catalogue;
using Workflows.Definitions;

namespace Workflows.Tests.Runner;

/// <summary>
/// A small diagram for a test, written as arrows: <c>"a.Done > b"</c>. The first activity named is the start; a node named
/// <c>fork</c>, <c>all</c>, <c>any</c> or <c>end</c> (with any digits after it) is a fork, a join or a finish.
/// </summary>
internal static class Diagram
{
    public static ProcedureDefinition Of(params string[] arrows)
    {
        List<Connection> connections = [.. arrows.Select(Arrow)];
        var ids = connections.SelectMany(connection => new[] { connection.From, connection.To }).Distinct().ToList();
        return new()
        {
            VersionId = "test:v1",
            DefinitionId = "test",
            Version = 1,
            Name = "测试",
            Description = "",
            Start = ids[0],
            Nodes = ids.ToDictionary(id => id, id => Node(id, connections)),
            Connections = connections,
            Json = "{}",
        };
    }

    private static Connection Arrow(string arrow)
    {
        var (from, to) = (arrow.Split(" > ")[0], arrow.Split(" > ")[1]);
        return new(from.Split('.')[0], from.Split('.')[1], to);
    }

    private static ProcedureNode Node(string id, IEnumerable<Connection> connections)
    {
        var kind = id.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        var type = kind switch
        {
            "fork" => StructuralTypes.Fork,
            "all" or "any" => StructuralTypes.Join,
            "end" => StructuralTypes.Finish,
            _ => "Test.Step",
        };
        return new(id, $"Test:chart:{id}", type, id, 0, 0)
        {
            Ports = [.. connections.Where(connection => connection.From == id).Select(connection => connection.Port).Distinct()],
            Join = kind switch { "all" => JoinMode.WaitAll, "any" => JoinMode.WaitAny, _ => null },
        };
    }
}
