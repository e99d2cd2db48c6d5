namespace Workflows.Definitions;

/// <summary>One version of a procedure, read and checked: every port leads somewhere and no statutory step is left out.</summary>
public sealed record ProcedureDefinition
{
    /// <summary>The id of this version, such as <c>collective-contract:v1</c>.</summary>
    public required string VersionId { get; init; }

    /// <summary>The id of the procedure through all its versions, such as <c>collective-contract</c>.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>The version, from 1 on.</summary>
    public required int Version { get; init; }

    /// <summary>The procedure's name, in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>What the procedure is for, in Chinese; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>The id of the node with which it starts.</summary>
    public required string Start { get; init; }

    /// <summary>The nodes by id, in the order of the file.</summary>
    public required IReadOnlyDictionary<string, ProcedureNode> Nodes { get; init; }

    /// <summary>The connections, in the order of the file; those of one port are followed in this order.</summary>
    public required IReadOnlyList<Connection> Connections { get; init; }

    /// <summary>The file's text, unchanged, as Elsa and its Studio read it.</summary>
    public required string Json { get; init; }

    /// <summary>The connections that leave a node through a port.</summary>
    /// <param name="node">The node's id.</param>
    /// <param name="port">The port's name.</param>
    public IEnumerable<Connection> From(string node, string port) =>
        Connections.Where(connection => connection.From == node && connection.Port == port);

    /// <summary>The connections that reach a node.</summary>
    /// <param name="node">The node's id.</param>
    public IEnumerable<Connection> Into(string node) => Connections.Where(connection => connection.To == node);
}
