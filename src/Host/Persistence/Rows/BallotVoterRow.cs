using Domain.Congress.Ballots;

namespace Host.Persistence.Rows;

/// <summary>
/// A voter on a ballot's frozen roll, while the ballot lasts. It says whether a paper was fetched, never whether it was
/// cast, and no time.
/// </summary>
internal sealed class BallotVoterRow
{
    public required BallotId Ballot { get; init; }

    /// <summary>The voter's number on the list of representatives, from 1.</summary>
    public required int Voter { get; init; }

    public required string Group { get; init; }

    /// <summary>The hash of the wrapped paper that was sealed; null while none was fetched. Any cast paper could have been in it.</summary>
    public string? Wrapped { get; set; }
}
