namespace Domain.Congress.Ballots;

/// <summary>One question on a ballot paper.</summary>
/// <param name="Title">What is asked: a draft, a post to fill, a leader and what is appraised of him, a welfare budget.</param>
/// <param name="Choices">What can be marked, in the order in which it is printed: votes, candidates, grades or options.</param>
/// <param name="Most">How many choices can be marked at most, at least 1: the seats of an election, every option of a ranking, else 1.</param>
public sealed record BallotItem(string Title, IReadOnlyList<string> Choices, int Most);
