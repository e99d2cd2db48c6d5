using Domain;

namespace Host.Persistence.Rows;

/// <summary>
/// One change of the law that the program goes by, on top of the shipped packs and notices. The rows are only ever added to;
/// the law in force is the shipped one with all of them, in the order of their versions.
/// </summary>
internal sealed class LawChangeRow
{
    public const int LongestSubject = 400;

    /// <summary>1 for the first; the newest one is the version of the law that every host must have read.</summary>
    public required int Version { get; init; }

    public required LawChangeKind Kind { get; init; }

    /// <summary>What it is about, for lists: a year, or rows' ids.</summary>
    public required string Subject { get; init; }

    /// <summary>What was changed, as JSON: a notice, a pack with what it supersedes, or the switches.</summary>
    public required string Content { get; init; }

    /// <summary>The entry of the installation's chain that records the act.</summary>
    public required long Entry { get; init; }

    public required AccountId Account { get; init; }

    /// <summary>The title of whoever did it.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset At { get; init; }
}
