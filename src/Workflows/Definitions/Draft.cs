using Domain;

namespace Workflows.Definitions;

/// <summary>What could be read of a definition's diagram, with the place of each part, for the checks.</summary>
/// <param name="Faults">Where the checks note what they find.</param>
/// <param name="Nodes">The nodes by id; of two with one id the first.</param>
/// <param name="Connections">The connections whose ends are named, also those that lead to no node.</param>
internal sealed record Draft(
    FaultCollector Faults, IReadOnlyDictionary<string, DraftNode> Nodes, IReadOnlyList<DraftConnection> Connections)
{
    /// <summary>The id of the first node; null until it is found to be exactly one.</summary>
    public string? Start { get; set; }

    public IEnumerable<DraftNode> OfType(params string[] types) => Nodes.Values.Where(node => types.Contains(node.Type));

    public IEnumerable<DraftConnection> From(DraftNode node) => Connections.Where(connection => connection.From == node.Id);

    public IEnumerable<DraftConnection> Into(DraftNode node) => Connections.Where(connection => connection.To == node.Id);
}
