using Domain;
using Domain.Congress.Ballots;

namespace Host.Persistence.Rows;

/// <summary>A secret ballot: what is voted on, how many papers are out and in the box, and the published result.</summary>
internal sealed class BallotRow
{
    public required BallotId Id { get; init; }

    /// <summary>The case to which it belongs.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Which of its case's ballots it is; the first is 1.</summary>
    public required int Number { get; init; }

    /// <summary>The ballot's record as JSON (<see cref="Ballots.BallotFormat"/>).</summary>
    public required string Record { get; set; }

    /// <summary>The public seals as JSON, kept after the ballot.</summary>
    public required string Seals { get; init; }

    /// <summary>Every change of a roll or a box holds on to this, so that nothing is written in another phase.</summary>
    public required BallotPhase Phase { get; set; }

    /// <summary>Papers given out.</summary>
    public int Issued { get; set; }

    /// <summary>Papers in the box.</summary>
    public int Cast { get; set; }

    /// <summary>True once roll, box and keys are destroyed.</summary>
    public bool Wiped { get; set; }
}
