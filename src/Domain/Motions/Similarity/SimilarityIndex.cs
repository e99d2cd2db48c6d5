namespace Domain.Motions.Similarity;

/// <summary>
/// Motions by their terms (an inverted index), in memory: for one unit's motions, and as the measure of what a table of the
/// same rows must answer. Not for use by several threads at once.
/// </summary>
public sealed class SimilarityIndex : ITermCounts
{
    private readonly Dictionary<string, SortedSet<Guid>> postings = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, IReadOnlyList<string>> terms = [];

    /// <inheritdoc />
    public int Motions => terms.Count;

    /// <inheritdoc />
    public int With(string term) => postings.TryGetValue(term, out var cases) ? cases.Count : 0;

    /// <summary>Takes a motion in, in the place of what was known of it.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="text">Title, reasons and measures.</param>
    public void Put(CaseId motion, string text)
    {
        Remove(motion);
        var found = MotionTerms.Of(text);
        terms[motion.Value] = found;
        foreach (var term in found)
        {
            if (!postings.TryGetValue(term, out var cases))
            {
                postings[term] = cases = [];
            }

            cases.Add(motion.Value);
        }
    }

    /// <summary>Takes a motion out; one that is not there does no harm.</summary>
    /// <param name="motion">The motion.</param>
    public void Remove(CaseId motion)
    {
        if (!terms.Remove(motion.Value, out var found))
        {
            return;
        }

        foreach (var term in found)
        {
            postings[term].Remove(motion.Value);
            if (postings[term].Count == 0)
            {
                postings.Remove(term);
            }
        }
    }

    /// <summary>The motions most like a text, the likest first; the same text always finds them in the same order.</summary>
    /// <param name="text">What is being written.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<SimilarMotion> Find(string text, int most)
    {
        var query = SimilarQuery.Of(text, this);
        return
        [
            .. Candidates(query)
                .Select(found => new SimilarMotion(new(found), query.LikenessTo(terms[found], this)))
                .Where(similar => similar.Likeness >= SimilarMotion.Least)
                .OrderByDescending(similar => similar.Likeness).ThenBy(similar => similar.Case.Value)
                .Take(most),
        ];
    }

    private IEnumerable<Guid> Candidates(SimilarQuery query)
    {
        Dictionary<Guid, int> carried = [];
        foreach (var probe in query.Probes)
        {
            foreach (var found in postings[probe])
            {
                carried[found] = carried.GetValueOrDefault(found) + query.WeightOf(probe);
            }
        }

        return carried.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Take(SimilarQuery.MostCandidates).Select(pair => pair.Key);
    }
}
