namespace Workflows.Runner;

/// <summary>What an act did to the procedure: an open activity was finished with an outcome.</summary>
/// <param name="ActivityId">The id of its node in the definition.</param>
/// <param name="Execution">Which time it was open, from 1 on.</param>
/// <param name="Outcome">The port through which it is left, such as <c>Accepted</c>.</param>
public sealed record Finished(string ActivityId, int Execution, string Outcome);
