using Domain.Letters;

namespace Host.Persistence.Rows;

/// <summary>A union's column, campaign or forum.</summary>
internal sealed class LetterCollectionRow
{
    public required Guid Id { get; init; }

    public required UnitId Union { get; init; }

    /// <summary>A column, a campaign or a forum.</summary>
    public required LetterChannel Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive; null of a column, which has none. Of a forum the day it was held.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>A campaign's prizes, JSON; an empty list where there are none.</summary>
    public required string Prizes { get; init; }
}
