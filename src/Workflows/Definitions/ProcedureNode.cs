using Workflows.Catalogue;

namespace Workflows.Definitions;

/// <summary>A box of the diagram: an activity of the catalogue, or a fork, join or finish.</summary>
/// <param name="Id">Its id within the definition, such as <c>replyToOffer</c>.</param>
/// <param name="NodeId">Its path from the workflow, such as <c>CollectiveContract:chart:replyToOffer</c>.</param>
/// <param name="Type">The activity's type, such as <c>Bargaining.ReplyToOffer</c> or <c>Elsa.FlowFork</c>.</param>
/// <param name="Title">What the diagram calls it, in Chinese.</param>
/// <param name="X">Its left edge in the diagram, in pixels; may be negative.</param>
/// <param name="Y">Its top edge in the diagram, in pixels; may be negative.</param>
public sealed record ProcedureNode(string Id, string NodeId, string Type, string Title, int X, int Y)
{
    /// <summary>The names of its ports: the activity's outcomes, the fork's branches, a join's <c>Done</c>; none of a finish.</summary>
    public IReadOnlyList<string> Ports { get; init; } = [];

    /// <summary>When it lets through, where it is a join; null otherwise.</summary>
    public JoinMode? Join { get; init; }

    /// <summary>The activity of the catalogue; null where it is a fork, join or finish.</summary>
    public ActivityType? Activity => ActivityCatalogue.Find(Type);

    /// <summary>Whether it opens all its branches at once.</summary>
    public bool IsFork => Type == StructuralTypes.Fork;

    /// <summary>Whether it ends the procedure.</summary>
    public bool IsFinish => Type == StructuralTypes.Finish;
}
