using Domain;

namespace Host.Persistence.Rows;

/// <summary>One stored file; its bytes lie in the data folder under their hash.</summary>
internal sealed class FileRow
{
    public required FileId Id { get; init; }

    public required CaseId Case { get; init; }

    /// <summary>The name made harmless, as the download offers it.</summary>
    public required string Name { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Null where all parties may see it; otherwise the one side that may.</summary>
    public Side? OnlyFor { get; init; }

    public required string UploadedBy { get; init; }

    public required DateTimeOffset At { get; init; }
}
