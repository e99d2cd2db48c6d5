using Domain;

namespace Host.Persistence.Rows;

/// <summary>
/// A file that came in with a form and belongs to no record yet: the act that names it puts it into its case, and what no
/// act named is thrown away after a day.
/// </summary>
internal sealed class UploadRow
{
    public required FileId Id { get; init; }

    /// <summary>The case whose form it came with; no other can take it.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Who sent it; nobody else can name it.</summary>
    public required AccountId Account { get; init; }

    /// <summary>The name made harmless.</summary>
    public required string Name { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    public required DateTimeOffset At { get; init; }
}
