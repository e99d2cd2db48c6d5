namespace Domain.Congress.Sessions;

/// <summary>The ballots as one teller found them. All numbers are persons, at least 0.</summary>
/// <param name="Yes">赞成.</param>
/// <param name="No">反对.</param>
/// <param name="Abstained">弃权.</param>
/// <param name="Spoilt">废票.</param>
public sealed record BallotNumbers(int Yes, int No, int Abstained, int Spoilt);
