using Domain.Letters;
using Domain.Letters.Figures;

namespace Host.Letters;

/// <summary>Which letters a list shows; what is null is not asked.</summary>
internal sealed record LetterFilter
{
    /// <summary>Part of the number or the matter.</summary>
    public string? Search { get; init; }

    public LetterState? State { get; init; }

    public LetterChannel? Channel { get; init; }

    /// <summary>A column, campaign or forum.</summary>
    public Guid? Collection { get; init; }

    /// <summary>The year of posting.</summary>
    public int? Year { get; init; }

    /// <summary>A number of the board: the rows behind it.</summary>
    public LetterMeasure? Measure { get; init; }

    /// <summary>Only what this unit's union and those below it received.</summary>
    public UnitId? Below { get; init; }

    /// <summary>Where the page begins: the rows after this number.</summary>
    public string? After { get; init; }
}
