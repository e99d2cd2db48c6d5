namespace Workflows.Definitions;

/// <summary>A connection as it was read.</summary>
/// <param name="Path">Its JSON path, such as <c>$.root.connections[3]</c>.</param>
/// <param name="Connection">The connection.</param>
/// <param name="TargetPort">The port at which it arrives.</param>
internal sealed record DraftConnection(string Path, Connection Connection, string TargetPort)
{
    public string From => Connection.From;

    public string Port => Connection.Port;

    public string To => Connection.To;
}
