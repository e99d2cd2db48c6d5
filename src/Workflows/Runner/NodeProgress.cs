namespace Workflows.Runner;

/// <summary>How far a box of the diagram is.</summary>
public enum NodeProgress
{
    /// <summary>It has not run, and may still be reached from where the procedure stands.</summary>
    Coming,

    /// <summary>It waits now: an activity for its office, a join for what has not arrived.</summary>
    Open,

    /// <summary>It has run and does not wait now; it may come round again.</summary>
    Done,

    /// <summary>It was never finished and will not be: the procedure went another way, or has ended.</summary>
    Skipped,
}
