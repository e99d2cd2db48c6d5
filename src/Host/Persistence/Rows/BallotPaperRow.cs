using Domain.Congress.Ballots;

namespace Host.Persistence.Rows;

/// <summary>A paper in the box, while the ballot lasts: no voter, no time, no row number.</summary>
internal sealed class BallotPaperRow
{
    public required BallotId Ballot { get; init; }

    /// <summary>The receipt code, which is random; the box lies in its order.</summary>
    public required string Receipt { get; init; }

    /// <summary>The hash of a random number of the press, by which a press that is repeated is known from a second vote.</summary>
    public required string Press { get; init; }

    public required string Group { get; init; }

    /// <summary>The marks in their one form (<see cref="BallotPaper.Write"/>).</summary>
    public required string Marks { get; init; }
}
