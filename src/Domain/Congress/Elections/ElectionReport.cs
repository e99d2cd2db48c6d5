namespace Domain.Congress.Elections;

/// <summary>What an electing unit reports of its election meeting: an election of its seats, or a by-election of those that fell vacant.</summary>
/// <param name="ElectingUnit">The electing unit's name.</param>
/// <param name="HeldOn">The day of the meeting.</param>
/// <param name="Staff">All its staff on that day, persons.</param>
/// <param name="Attended">Those who took part, persons.</param>
/// <param name="Seats">How many were to be elected, at least 1.</param>
/// <param name="Votes">Every candidate with his votes.</param>
public sealed record ElectionReport(
    string ElectingUnit, DateOnly HeldOn, int Staff, int Attended, int Seats, IReadOnlyList<CandidateVotes> Votes)
{
    /// <summary>Why the staff are others than those counted for the seats; null where they are the same.</summary>
    public string? StaffReason { get; init; }
}
