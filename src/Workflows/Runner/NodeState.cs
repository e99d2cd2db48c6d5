namespace Workflows.Runner;

/// <summary>What the diagram shows at a box.</summary>
/// <param name="Progress">How far it is.</param>
/// <param name="Started">How often it was opened, or passed where it is a fork, join or finish; 0 or more.</param>
/// <param name="Completed">How often it was finished by an act, or passed; at most <paramref name="Started"/>.</param>
public sealed record NodeState(NodeProgress Progress, int Started, int Completed);
