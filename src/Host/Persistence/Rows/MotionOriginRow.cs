namespace Host.Persistence.Rows;

/// <summary>
/// By what an imported motion is known again in its union, so that no file brings it in twice: one row by its content and,
/// where it had a number, one by that.
/// </summary>
internal sealed class MotionOriginRow
{
    public required UnitId Union { get; init; }

    public required string Key { get; init; }

    public required CaseId Case { get; init; }

    /// <summary>The name of the file that it came in.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The title of the office that imported it.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
