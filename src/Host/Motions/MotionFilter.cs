using Domain.Motions;
using Domain.Motions.Figures;

namespace Host.Motions;

/// <summary>Which motions a list shows; what is null is not asked.</summary>
internal sealed record MotionFilter
{
    /// <summary>Part of the number or the matter.</summary>
    public string? Search { get; init; }

    public MotionState? State { get; init; }

    /// <summary>In whose hands it is.</summary>
    public HolderKind? Holder { get; init; }

    public MotionTopic? Topic { get; init; }

    /// <summary>The lead department; empty for what is not assigned.</summary>
    public string? Department { get; init; }

    /// <summary>The year of moving.</summary>
    public int? Year { get; init; }

    /// <summary>The first day of moving, inclusive.</summary>
    public DateOnly? MovedFrom { get; init; }

    /// <summary>The last day of moving, inclusive.</summary>
    public DateOnly? MovedTo { get; init; }

    /// <summary>A number of the board: the rows behind it.</summary>
    public MotionMeasure? Measure { get; init; }

    /// <summary>Only what this unit's union and those below it collected.</summary>
    public UnitId? Below { get; init; }

    /// <summary>Where the page begins: the rows before this one.</summary>
    public long? Before { get; init; }
}
