namespace Workflows.Definitions;

/// <summary>An arrow of the diagram.</summary>
/// <param name="From">The id of the node that it leaves.</param>
/// <param name="Port">The outcome, branch or <c>Done</c> through which it leaves.</param>
/// <param name="To">The id of the node that it reaches.</param>
public sealed record Connection(string From, string Port, string To);
