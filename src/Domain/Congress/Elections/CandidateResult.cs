namespace Domain.Congress.Elections;

/// <summary>What came of a candidacy.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Threshold">The votes held against all the electing unit's staff.</param>
/// <param name="Outcome">Elected or not, and why not.</param>
public sealed record CandidateResult(Candidate Candidate, ThresholdProof Threshold, CandidateOutcome Outcome);
