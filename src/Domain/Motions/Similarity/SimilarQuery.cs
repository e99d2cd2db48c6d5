namespace Domain.Motions.Similarity;

/// <summary>
/// A text that is looked for among many. Only its rarest terms are looked up, so that the work does not grow with how often
/// 职工 or 公司 occur: those find the candidates, and only candidates are measured against the whole text.
/// </summary>
/// <remarks>
/// Against a table: rows (term, motion) with an index on both columns in either order, and a table (term, how many). The
/// probes of one query touch at most <see cref="MostProbes"/> index ranges, each of the rarest terms; the candidates are the
/// motions that carry most weight of the probes, at most <see cref="MostCandidates"/>.
/// </remarks>
public sealed class SimilarQuery
{
    /// <summary>How many terms are looked up at most.</summary>
    public const int MostProbes = 24;

    /// <summary>How many candidates are measured at most.</summary>
    public const int MostCandidates = 60;

    private readonly Dictionary<string, int> weights;

    private SimilarQuery(Dictionary<string, int> weights, IReadOnlyList<string> probes) => (this.weights, Probes) = (weights, probes);

    /// <summary>The terms to look up, the rarest first; none that occurs nowhere.</summary>
    public IReadOnlyList<string> Probes { get; }

    /// <summary>The query of a text. Terms that occur nowhere say nothing: most are neighbours across the border of two words.</summary>
    /// <param name="text">What somebody is writing.</param>
    /// <param name="counts">How often terms occur.</param>
    public static SimilarQuery Of(string text, ITermCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var found = MotionTerms.Of(text).Select(term => (Term: term, With: counts.With(term))).Where(t => t.With > 0).ToList();
        return new(
            found.ToDictionary(t => t.Term, t => TermWeight.Of(counts.Motions, t.With), StringComparer.Ordinal),
            [
                .. found.OrderBy(t => t.With).ThenBy(t => t.Term, StringComparer.Ordinal)
                    .Take(MostProbes).Select(t => t.Term),
            ]);
    }

    /// <summary>What a probe weighs when candidates are chosen.</summary>
    /// <param name="term">One of <see cref="Probes"/>.</param>
    public int WeightOf(string term) => weights.GetValueOrDefault(term);

    /// <summary>
    /// How alike a candidate is, in thousandths: the cosine of both texts' weighted terms. 1000 has every term in common, 0
    /// none. A short query in a long text is found too, at less than its whole.
    /// </summary>
    /// <param name="terms">The candidate's terms, each once.</param>
    /// <param name="counts">How often terms occur.</param>
    public int LikenessTo(IReadOnlyCollection<string> terms, ITermCounts counts)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(counts);
        UInt128 shared = 0, candidate = 0;
        foreach (var term in terms)
        {
            var known = weights.TryGetValue(term, out var weight);
            var square = Square(known ? weight : TermWeight.Of(counts.Motions, counts.With(term)));
            candidate += square;
            shared += known ? square : 0;
        }

        var own = weights.Values.Aggregate((UInt128)0, (sum, weight) => sum + Square(weight));
        return shared == 0 ? 0 : RootOf(shared * shared * 1_000_000 / (own * candidate));
    }

    private static UInt128 Square(int weight) => (UInt128)weight * (UInt128)weight;

    /// <summary>The whole root of a number up to a million, rounded down.</summary>
    private static int RootOf(UInt128 square)
    {
        var (low, high) = (0, 1000);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = (UInt128)middle * (UInt128)middle <= square ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
