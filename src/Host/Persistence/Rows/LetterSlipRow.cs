namespace Host.Persistence.Rows;

/// <summary>
/// What lies in the letterbox until it is opened: a letter, or what the sender of one adds with the code. It knows the day
/// and nothing of who brought it; its key is random, so that the rows lie in no order of coming.
/// </summary>
internal sealed class LetterSlipRow
{
    /// <summary>A letter's hash of its code, so that a press that is repeated puts in one letter; else a random number.</summary>
    public required string Key { get; init; }

    /// <summary>The union whose letterbox it is.</summary>
    public required UnitId Union { get; init; }

    /// <summary>The day on which it was put in; no finer time is kept.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The stored name of the act that it becomes.</summary>
    public required string Act { get; init; }

    /// <summary>The letter to which it belongs; null where it is one itself.</summary>
    public CaseId? Case { get; init; }

    /// <summary>The act's fields, JSON.</summary>
    public required string Content { get; init; }
}
