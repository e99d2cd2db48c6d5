using Domain.Motions;
using Domain.Motions.Similarity;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions;

/// <summary>Takes a motion's text into the tables by which similar ones are found, when it is moved: a draft is its movers' alone.</summary>
internal static class MotionIndex
{
    /// <summary>What is looked for and compared: title, reasons and measures.</summary>
    public static string TextOf(MotionText text) => $"{text.Title}\n{text.Reasons}\n{text.Measures}";

    /// <summary>Sends the terms along with the act by which the motion is moved.</summary>
    public static void Add(ActContext context, MotionRow row, MotionText text)
    {
        var terms = MotionTerms.Of(TextOf(text));
        long[] keys = [.. terms.Select(term => TermKey.Of(row.Union, term)).Append(TermKey.OfAll(row.Union)).Distinct().Order()];
        context.Along.Add((store, token) => SendAsync(store, row, keys, token));
    }

    private static async Task SendAsync(Store store, MotionRow row, long[] keys, CancellationToken token)
    {
        await store.MotionTerms.Where(t => keys.Contains(t.Term))
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.Motions, t => t.Motions + 1), token);
        var known = await store.MotionTerms.Where(t => keys.Contains(t.Term)).Select(t => t.Term).ToListAsync(token);
        store.MotionTerms.AddRange(keys.Except(known).Select(key => new MotionTermRow { Term = key, Motions = 1 }));
        var all = TermKey.OfAll(row.Union);
        store.MotionPostings.AddRange(keys.Where(key => key != all).Select(key => new MotionPostingRow { Term = key, Motion = row.Id }));
        await store.SaveChangesAsync(token);
    }
}
