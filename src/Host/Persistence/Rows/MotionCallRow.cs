namespace Host.Persistence.Rows;

/// <summary>提案征集: a union's call for motions.</summary>
internal sealed class MotionCallRow
{
    public required Guid Id { get; init; }

    public required UnitId Union { get; init; }

    /// <summary>What it is for, such as 第三届第二次职工代表大会.</summary>
    public required string Title { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly LastDay { get; init; }
}
