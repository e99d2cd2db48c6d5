namespace Workflows.Definitions.Checks;

/// <summary>Leaving an activity through certain ports: what a way passes, or avoids.</summary>
/// <param name="Types">The activities, any of them.</param>
/// <param name="Ports">The ports, any of them.</param>
internal sealed record Passage(string[] Types, string[] Ports)
{
    /// <summary>Whether the connection is such a passage.</summary>
    public bool Is(Draft draft, DraftConnection connection) =>
        Ports.Contains(connection.Port)
        && draft.Nodes.TryGetValue(connection.From, out var from) && Types.Contains(from.Type);

    public override string ToString() => $"{string.Join(" or ", Types)} with {string.Join(" or ", Ports)}";
}
