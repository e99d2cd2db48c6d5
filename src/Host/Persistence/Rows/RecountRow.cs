namespace Host.Persistence.Rows;

/// <summary>How far the open deadlines have been counted again after a change of the law.</summary>
internal sealed class RecountRow
{
    /// <summary>The version of the law by which they are counted.</summary>
    public required int Version { get; init; }

    /// <summary>Open duties when the change was confirmed.</summary>
    public required int Total { get; init; }

    /// <summary>Duties counted so far; raised in the transaction that counts them.</summary>
    public int Counted { get; set; }

    /// <summary>Duties whose last day or first day moved.</summary>
    public int Moved { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Null while duties are left that were counted by an older version.</summary>
    public DateTimeOffset? FinishedAt { get; set; }
}
