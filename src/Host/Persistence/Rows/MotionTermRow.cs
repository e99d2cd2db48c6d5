namespace Host.Persistence.Rows;

/// <summary>In how many motions of a union a term occurs.</summary>
internal sealed class MotionTermRow
{
    /// <summary>The term within its union, as a number (<c>TermKey</c>).</summary>
    public required long Term { get; init; }

    public required int Motions { get; set; }
}
