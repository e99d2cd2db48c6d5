namespace Domain.Congress.Terms;

/// <summary>An election meeting as the electing unit reports it.</summary>
/// <param name="ElectingUnit">The electing unit's name.</param>
/// <param name="HeldOn">The day of the meeting, no later than today.</param>
/// <param name="Staff">All its staff on that day, persons, at least 1.</param>
/// <param name="Attended">Those who took part, persons.</param>
public sealed record ElectionText(string ElectingUnit, DateOnly HeldOn, int Staff, int Attended)
{
    /// <summary>Why the staff are others than those counted; needed where they are, else empty.</summary>
    public string StaffReason { get; init; } = "";

    /// <summary>How many were to be elected, at least 1.</summary>
    public required int Seats { get; init; }

    /// <summary>Every candidate with the votes.</summary>
    public required IReadOnlyList<CandidateText> Candidates { get; init; }
}
