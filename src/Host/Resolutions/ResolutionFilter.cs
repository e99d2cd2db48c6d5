namespace Host.Resolutions;

/// <summary>Which resolutions a list shows; what is null is not asked.</summary>
internal sealed record ResolutionFilter
{
    /// <summary>Part of the title.</summary>
    public string? Search { get; init; }

    /// <summary>A number of the board: the rows behind it.</summary>
    public ResolutionMeasure? Measure { get; init; }

    /// <summary>Who carries it out.</summary>
    public string? Owner { get; init; }

    /// <summary>The year in which the meeting closed.</summary>
    public int? Year { get; init; }

    /// <summary>Only those of this unit's union and those below it.</summary>
    public UnitId? Below { get; init; }

    /// <summary>Where the page begins: the rows before this one.</summary>
    public long? Before { get; init; }
}
