namespace Workflows.Runner;

/// <summary>An activity that waits for its office.</summary>
/// <param name="ActivityId">The id of its node in the definition.</param>
/// <param name="Execution">Which time it is open in this procedure, from 1 on: it may come round again.</param>
public sealed record OpenActivity(string ActivityId, int Execution);
