using Domain.Motions.Figures;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions;

/// <summary>
/// Adds to the numbers of the board what an act changed in them. The rows are added to where they lie, so that two acts on
/// motions of one union never overwrite each other's.
/// </summary>
internal static class MotionTallies
{
    /// <summary>Sends along with the act what its motion counts now and counted before.</summary>
    public static void Add(ActContext context, (MotionLine? Before, MotionLine After) change)
    {
        var sums = Changes(change.Before, change.After);
        if (sums.Count > 0)
        {
            context.Along.Add((store, token) => SendAsync(store, sums, token));
        }
    }

    /// <summary>By how much each row changes, in one order for all, so that two acts wait for each other and never crosswise.</summary>
    public static IReadOnlyList<(TallyKey Key, int[] By)> Changes(MotionLine? before, MotionLine after)
    {
        Dictionary<TallyKey, int[]> sums = [];
        Count(sums, before, -1);
        Count(sums, after, 1);
        return
        [
            .. sums.Where(sum => sum.Value.Any(by => by != 0)).Select(sum => (sum.Key, sum.Value))
                .OrderBy(sum => sum.Key.ByTopic).ThenBy(sum => sum.Key.Year).ThenBy(sum => sum.Key.Name, StringComparer.Ordinal),
        ];
    }

    private static void Count(Dictionary<TallyKey, int[]> sums, MotionLine? line, int sign)
    {
        if (line?.MovedOn is not { } moved)
        {
            return;
        }

        foreach (var key in TallyKey.Of(line, moved.Year))
        {
            if (!sums.TryGetValue(key, out var by))
            {
                sums[key] = by = new int[MotionMeasures.All.Count];
            }

            foreach (var measure in MotionMeasures.All.Where(m => m != MotionMeasure.Overdue))
            {
                by[(int)measure] += line.Counts(measure, moved) ? sign : 0;
            }
        }
    }

    private static async Task SendAsync(Store store, IReadOnlyList<(TallyKey Key, int[] By)> sums, CancellationToken token)
    {
        foreach (var (key, by) in sums)
        {
            if (await AddAsync(store, key, by, token) == 0)
            {
                store.MotionTallies.Add(NewRow(key, by));
                await store.SaveChangesAsync(token);
            }
        }
    }

    private static Task<int> AddAsync(Store store, TallyKey key, int[] by, CancellationToken token) => store.MotionTallies
        .Where(t => t.Union == key.Union && t.Year == key.Year && t.ByTopic == key.ByTopic && t.Name == key.Name)
        .ExecuteUpdateAsync(
            set => set
                .SetProperty(t => t.Collected, t => t.Collected + by[(int)MotionMeasure.Collected])
                .SetProperty(t => t.Filed, t => t.Filed + by[(int)MotionMeasure.Filed])
                .SetProperty(t => t.Merged, t => t.Merged + by[(int)MotionMeasure.Merged])
                .SetProperty(t => t.Declined, t => t.Declined + by[(int)MotionMeasure.Declined])
                .SetProperty(t => t.Opinions, t => t.Opinions + by[(int)MotionMeasure.Opinions])
                .SetProperty(t => t.Withdrawn, t => t.Withdrawn + by[(int)MotionMeasure.Withdrawn])
                .SetProperty(t => t.Assigned, t => t.Assigned + by[(int)MotionMeasure.Assigned])
                .SetProperty(t => t.Answered, t => t.Answered + by[(int)MotionMeasure.Answered])
                .SetProperty(t => t.AnsweredInTime, t => t.AnsweredInTime + by[(int)MotionMeasure.AnsweredInTime])
                .SetProperty(t => t.Closed, t => t.Closed + by[(int)MotionMeasure.Closed])
                .SetProperty(t => t.ClosedOpinions, t => t.ClosedOpinions + by[(int)MotionMeasure.ClosedOpinions])
                .SetProperty(t => t.Rated, t => t.Rated + by[(int)MotionMeasure.Rated])
                .SetProperty(t => t.Satisfied, t => t.Satisfied + by[(int)MotionMeasure.Satisfied]),
            token);

    public static MotionTallyRow NewRow(TallyKey key, int[] by) => new()
    {
        Union = key.Union,
        Year = key.Year,
        ByTopic = key.ByTopic,
        Name = key.Name,
        Collected = by[(int)MotionMeasure.Collected],
        Filed = by[(int)MotionMeasure.Filed],
        Merged = by[(int)MotionMeasure.Merged],
        Declined = by[(int)MotionMeasure.Declined],
        Opinions = by[(int)MotionMeasure.Opinions],
        Withdrawn = by[(int)MotionMeasure.Withdrawn],
        Assigned = by[(int)MotionMeasure.Assigned],
        Answered = by[(int)MotionMeasure.Answered],
        AnsweredInTime = by[(int)MotionMeasure.AnsweredInTime],
        Closed = by[(int)MotionMeasure.Closed],
        ClosedOpinions = by[(int)MotionMeasure.ClosedOpinions],
        Rated = by[(int)MotionMeasure.Rated],
        Satisfied = by[(int)MotionMeasure.Satisfied],
    };
}
