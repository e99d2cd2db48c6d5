namespace Host.Resolutions;

/// <summary>The numbers of the board for a unit, or for one who carries resolutions out.</summary>
public sealed record ResolutionFigures
{
    /// <summary>Every one that was drawn up.</summary>
    public required int Passed { get; init; }

    /// <summary>Those of which every step is done.</summary>
    public required int CarriedOut { get; init; }

    /// <summary>Those of which every step was done by its last day.</summary>
    public required int InTime { get; init; }

    /// <summary>Those whose next last day, or the last of all with steps left, is near.</summary>
    public required int InDanger { get; init; }

    /// <summary>Those of which a step’s last day is over.</summary>
    public required int Late { get; init; }

    /// <summary>Those that ended before they were carried out.</summary>
    public required int Ended { get; init; }

    /// <summary>One number.</summary>
    /// <param name="measure">Which.</param>
    public int this[ResolutionMeasure measure] => measure switch
    {
        ResolutionMeasure.Passed => Passed,
        ResolutionMeasure.CarriedOut => CarriedOut,
        ResolutionMeasure.InTime => InTime,
        ResolutionMeasure.OnCourse => Passed - CarriedOut - InDanger - Late - Ended,
        ResolutionMeasure.InDanger => InDanger,
        ResolutionMeasure.Late => Late,
        ResolutionMeasure.Ended => Ended,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No number of the board."),
    };
}
