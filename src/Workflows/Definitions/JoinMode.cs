namespace Workflows.Definitions;

/// <summary>When a join lets through; Elsa's own words, stored in the definition.</summary>
public enum JoinMode
{
    /// <summary>When every activity that leads to it has arrived.</summary>
    WaitAll,

    /// <summary>At each arrival, at once.</summary>
    WaitAny,
}
