using Workflows.Catalogue;

namespace Workflows.Definitions;

/// <summary>A node as it was read.</summary>
/// <param name="Path">Its JSON path, such as <c>$.root.activities[3]</c>.</param>
/// <param name="Node">The node.</param>
internal sealed record DraftNode(string Path, ProcedureNode Node)
{
    public string Id => Node.Id;

    public string Type => Node.Type;

    /// <summary>False for a type that neither the catalogue nor Elsa's routing types have; its ports are then unknown too.</summary>
    public bool IsKnown => Node.Activity is not null || StructuralTypes.Routes(Type);

    /// <summary>Whether it is nobody's duty.</summary>
    public bool Routes => StructuralTypes.Routes(Type);
}
