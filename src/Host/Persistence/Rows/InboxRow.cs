using Domain;

namespace Host.Persistence.Rows;

/// <summary>One message in a person's inbox.</summary>
internal sealed class InboxRow
{
    public long Id { get; init; }

    public required AccountId Account { get; init; }

    /// <summary>The case that it is about; null for what concerns a unit, such as a report.</summary>
    public CaseId? Case { get; init; }

    public required string Zh { get; init; }

    public required string En { get; init; }

    /// <summary>The path of the page on which to read on.</summary>
    public required string Link { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>Unique: the same message is never delivered twice.</summary>
    public required string Key { get; init; }
}
