using Domain.Motions.Similarity;

namespace Host.Motions;

/// <summary>How often the terms that one search asked about occur among a union's motions.</summary>
internal sealed class StoredTermCounts(UnitId union) : ITermCounts
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public int Motions { get; private set; }

    public int With(string term) => counts.GetValueOrDefault(term);

    /// <summary>The terms of a list that were not asked about yet, each by its key.</summary>
    public Dictionary<long, string> Unknown(IEnumerable<string> terms)
    {
        Dictionary<long, string> unknown = [];
        foreach (var term in terms.Where(term => counts.TryAdd(term, 0)))
        {
            unknown[TermKey.Of(union, term)] = term;
        }

        return unknown;
    }

    public void SetAll(int motions) => Motions = motions;

    public void Set(string term, int motions) => counts[term] = motions;
}
