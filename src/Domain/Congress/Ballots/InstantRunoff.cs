namespace Domain.Congress.Ballots;

/// <summary>
/// Counts a ranked choice by instant runoff. It was preferred to a count of points (Borda), because its winner has more
/// than half of the papers that still count, which is how a congress decides everything else, and because ranking an option
/// second never harms the first: with points it does, and groups that agree beforehand can sink a rival by ranking it last.
/// </summary>
/// <remarks>
/// Of options with equally few papers the one is dropped that had fewer in the round before, then in the one before that;
/// if they were equal in all, the one printed last. Of two left with equal papers so too.
/// </remarks>
public static class InstantRunoff
{
    /// <summary>Every round, the last with the winner.</summary>
    /// <param name="options">How many options are on the paper, at least 1.</param>
    /// <param name="papers">Each paper's options in order of preference, at least one option each.</param>
    public static IReadOnlyList<RunoffRound> Count(int options, IReadOnlyList<IReadOnlyList<int>> papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        List<RunoffRound> rounds = [];
        var left = Enumerable.Range(0, options).ToList();
        while (true)
        {
            var firsts = papers.Select(paper => paper.Where(left.Contains).Select(option => (int?)option).FirstOrDefault()).ToList();
            int[] counts = [.. Enumerable.Range(0, options).Select(option => firsts.Count(first => first == option))];
            var counting = counts.Sum();
            var best = left.MaxBy(option => counts[option]);
            if (2 * counts[best] > counting || left.Count == 1)
            {
                rounds.Add(new(counts, papers.Count - counting, null, best));
                return rounds;
            }

            var dropped = Weakest(left, counts, rounds);
            rounds.Add(new(counts, papers.Count - counting, dropped, null));
            left.Remove(dropped);
        }
    }

    private static int Weakest(List<int> left, int[] counts, List<RunoffRound> before)
    {
        var order = left.OrderBy(option => counts[option]);
        order = before.AsEnumerable().Reverse().Aggregate(order, (sorted, round) => sorted.ThenBy(option => round.Counts[option]));
        return order.ThenByDescending(option => option).First();
    }
}
