using Domain;

namespace Host.Persistence.Rows;

/// <summary>What is to be told after an act has committed.</summary>
internal sealed class OutboxRow
{
    /// <summary>The kind of a message that tells of an act.</summary>
    public const string ActDone = "act-done";

    /// <summary>The kind of a message that tells whose deadlines a change of the law moved.</summary>
    public const string DeadlinesMoved = "deadlines-moved";

    public long Id { get; init; }

    public required CaseId Case { get; init; }

    /// <summary>The ledger entry that it tells of; 0 for a reminder or a report.</summary>
    public required long Sequence { get; init; }

    /// <summary>The message's stored name, such as <c>act-done</c> or <c>reminder</c>.</summary>
    public required string Kind { get; init; }

    public required string Payload { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SentAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>When it is tried again after a failure; null for at once.</summary>
    public DateTimeOffset? NextTryAt { get; set; }

    /// <summary>Why the last attempt failed; null where none did.</summary>
    public string? Failure { get; set; }
}
