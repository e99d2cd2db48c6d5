namespace Domain.Congress.Ballots;

/// <summary>A ballot paper with its marks and nothing else: no name, no time, no number.</summary>
/// <param name="Marks">For each item the marked choices; of a ranking in the order of preference, else in the order in which they are printed.</param>
public sealed record FilledPaper(IReadOnlyList<IReadOnlyList<int>> Marks);
