namespace Host.Ballots;

/// <summary>A voter's wish for a paper.</summary>
/// <param name="Voter">The voter's number.</param>
/// <param name="Hash">The hash of the wrapped paper.</param>
internal sealed record FetchedPaper(int Voter, string Hash);
