namespace Domain.Congress.Elections;

/// <summary>How many voted for a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Votes">Persons, at least 0.</param>
public sealed record CandidateVotes(Candidate Candidate, int Votes);
