namespace Host.Persistence.Rows;

/// <summary>That a term occurs in a motion's text: by these, motions like one that is being written are found.</summary>
internal sealed class MotionPostingRow
{
    /// <summary>The term within its union, as a number (<c>TermKey</c>).</summary>
    public required long Term { get; init; }

    /// <summary>The motion (<see cref="MotionRow.Id"/>).</summary>
    public required long Motion { get; init; }
}
