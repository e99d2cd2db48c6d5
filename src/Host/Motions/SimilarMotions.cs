using Domain.Motions;
using Domain.Motions.Similarity;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions;

/// <summary>
/// Finds the motions of a union that are most like a text. The rarest terms find the candidates, and only the best of these
/// are read and measured whole, so that the work does not grow with how many motions there are.
/// </summary>
internal sealed class SimilarMotions(Store store)
{
    /// <summary>Rows of the terms' table that one search reads at most.</summary>
    private const int MostPostings = 20_000;

    /// <summary>Candidates that are read and measured whole.</summary>
    private const int MostMeasured = 15;

    private const int LongestText = 8_000;

    /// <summary>The motions most like a text, the likest first.</summary>
    /// <param name="union">Whose motions are searched.</param>
    /// <param name="text">What is being written; empty finds nothing.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="token">Given up by the caller.</param>
    public async Task<IReadOnlyList<SimilarLine>> FindAsync(UnitId union, string text, int most, CancellationToken token)
    {
        var asked = text.Length <= LongestText ? text : text[..LongestText];
        var counts = new StoredTermCounts(union);
        var all = TermKey.OfAll(union);
        counts.SetAll(await store.MotionTerms.Where(t => t.Term == all).Select(t => t.Motions).FirstOrDefaultAsync(token));
        await CountAsync(counts, MotionTerms.Of(asked), token);
        var query = SimilarQuery.Of(asked, counts);
        var candidates = await CandidatesAsync(union, query, counts, token);
        return candidates.Count == 0 ? [] : await MeasuredAsync((query, counts), candidates, most, token);
    }

    private async Task CountAsync(StoredTermCounts counts, IEnumerable<string> terms, CancellationToken token)
    {
        var unknown = counts.Unknown(terms);
        long[] keys = [.. unknown.Keys];
        await foreach (var row in store.MotionTerms.Where(t => keys.Contains(t.Term)).AsAsyncEnumerable().WithCancellation(token))
        {
            counts.Set(unknown[row.Term], row.Motions);
        }
    }

    /// <summary>The motions that carry most weight of the probes.</summary>
    private async Task<IReadOnlyList<long>> CandidatesAsync(
        UnitId union, SimilarQuery query, StoredTermCounts counts, CancellationToken token)
    {
        var weights = Affordable(query, counts).ToDictionary(term => TermKey.Of(union, term), query.WeightOf);
        if (weights.Count == 0)
        {
            return [];
        }

        long[] keys = [.. weights.Keys];
        Dictionary<long, int> carried = [];
        var rows = store.MotionPostings.Where(p => keys.Contains(p.Term));
        rows = keys.Length == 1 ? rows.OrderByDescending(p => p.Motion) : rows;
        await foreach (var row in rows.Take(MostPostings).AsAsyncEnumerable().WithCancellation(token))
        {
            carried[row.Motion] = carried.GetValueOrDefault(row.Motion) + weights[row.Term];
        }

        return [.. carried.OrderByDescending(c => c.Value).ThenByDescending(c => c.Key).Take(MostMeasured).Select(c => c.Key)];
    }

    /// <summary>The rarest terms, as many as can be read; at least one, of which the newest motions are read.</summary>
    private static IEnumerable<string> Affordable(SimilarQuery query, StoredTermCounts counts)
    {
        var rows = 0;
        foreach (var (index, term) in query.Probes.Index())
        {
            rows += counts.With(term);
            if (index > 0 && rows > MostPostings)
            {
                yield break;
            }

            yield return term;
        }
    }

    private async Task<IReadOnlyList<SimilarLine>> MeasuredAsync(
        (SimilarQuery Query, StoredTermCounts Counts) search, IReadOnlyList<long> candidates, int most, CancellationToken token)
    {
        var rows = await store.Motions.Where(m => candidates.Contains(m.Id))
            .Join(store.Cases, m => m.Case, c => c.Id, (m, c) => new { c.Record, m.Case, m.Number, m.Title, m.State, m.MovedOn })
            .ToListAsync(token);
        var texts = rows.ConvertAll(row => MotionFormat.Read(row.Record));
        var terms = texts.ConvertAll(record => MotionTerms.Of(MotionIndex.TextOf(record.Text!)));
        await CountAsync(search.Counts, terms.SelectMany(t => t), token);
        return
        [
            .. rows.Zip(texts, terms).Select(found => new SimilarLine(
                    found.First.Case, found.First.Number, found.First.Title, found.First.State, found.First.MovedOn!.Value,
                    search.Query.LikenessTo(found.Third, search.Counts),
                    found.First.State is MotionState.Seconding or MotionState.Screening && found.Second.Delegation is null))
                .Where(line => line.Likeness >= SimilarMotion.Least)
                .OrderByDescending(line => line.Likeness).ThenByDescending(line => line.Number, StringComparer.Ordinal)
                .Take(most),
        ];
    }
}
